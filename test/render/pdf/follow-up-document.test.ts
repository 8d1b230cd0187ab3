import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FollowUp, Period, Site } from '../../../src/model/site.ts';
import { readPdf } from '../../../src/pdf-reader/read-pdf.ts';
import { compilePdf } from '../../../src/render/pdf/compile.ts';
import { followUpDocument } from '../../../src/render/pdf/follow-up-document.ts';
import { isMadeHere } from '../../../src/render/pdf/made-here.ts';
import { result } from '../support/model.ts';
import { exampleActivity, examplePledge, exampleSite } from './example-site.ts';
import { readWithPdfJs } from './read-pdf.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function make(changes: Partial<FollowUp> = {}, period: Partial<Period> = {}, site: Partial<Site> = {}) {
  const example = exampleSite(changes, period, site);
  const document = followUpDocument(example.followUp, example.period, example.site);
  return compilePdf(document, (file) => (file.endsWith('.png') ? PNG : Buffer.from('ingen bild')));
}

const read = async (...changes: Parameters<typeof make>) => readWithPdfJs((await make(...changes)).bytes);

function picture(name: string) {
  return { address: `/2031/bilder/${name}`, file: `2031/bilder/${name}`, width: 40, height: 30, hash: 'a' };
}

describe('the document', () => {
  it('is accessible: tagged, with title, language, bookmarks and its fonts in it', async () => {
    const { bytes, pages } = await make();
    expect(await readPdf(bytes, undefined)).toMatchObject({
      kind: 'pdf',
      facts: { tagged: true, pages, language: 'sv-SE', showsTitle: true },
    });
    expect(bytes.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
    expect(await readWithPdfJs(bytes)).toMatchObject({
      title: 'Uppföljning 2031 tertial 2 – Medborgarlöfte 2031',
      language: 'sv-SE',
      areFontsEmbedded: true,
      bookmarks: [
        'Uppföljning 2031 tertial 2',
        'Det händer nu',
        'Löfte, aktiviteter och resultat',
        'Göra det tryggare på Exempeltorget.',
        'Vad orden om läget betyder',
        'Behöver du ett annat format?',
      ],
    });
  });

  it('has a structure of headings, paragraphs, lists and links', async () => {
    const { outline } = await read({ results: [] }, { pledges: [examplePledge({ activities: [] })] });
    const topmost = outline.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim());
    expect(topmost).toEqual(['P', 'H1', 'P', 'P', 'L', 'P', 'H2', 'P', 'H2', 'H3', 'P', 'H2', 'P']);
    expect(outline).toContain('        Link');
    expect(outline.filter((line) => /Lbl|LBody/.test(line))).toHaveLength(8);
  });

  it('says what it is, what it covers and where the page is', async () => {
    const { text, links } = await read();
    expect(text).toContain(
      'Det här är en egen utgåva från webbplatsen Medborgarlöfte i Exempelkommun. ' +
        'Den är inte originalet från Polisen och Exempelkommun.',
    );
    expect(text).toContain('Omfattar Tertial 2 2031, 1 maj–31 augusti 2031');
    expect(text).toContain('Löfte Medborgarlöfte 2031 Publicerad 1 oktober 2031');
    expect(text).toContain('Sida 1 av 2');
    expect(links).toEqual([
      'https://lofte.example.se/2031',
      'https://lofte.example.se/2031/tertial-2',
      'https://lofte.example.se/2031/tertial-2',
    ]);
  });

  it('shows pledges, activities, who does them, targets and results', async () => {
    const { text } = await read();
    expect(text).toContain(
      [
        'Löfte, aktiviteter och resultat',
        'Göra det tryggare på Exempeltorget.',
        'Polisen och Exempelkommun tillsammans. Plats: Exempeltorget.',
        'Ingen av 3 aktiviteter anges som klar: 1 pågår, 1 ej påbörjad, 1 utan uppgift.',
        '• Polisen ska kontrollera trafiken.',
        'Läget: Pågår Utfall: 1 588 kontroller Mål: minst 2 000 kontroller per år',
        'Delmål: minst 95,1 procent på kvällstid Ansvarig: Polisen.',
        'Av kontrollerna var 95,1 procent nykterhetskontroller.',
        '• Kommunen ska göra en enkät. Läget: Ej påbörjad Utfall: ett 80-tal',
        'Ansvarig: Exempelkommun. Platser: Parken och Åparken.',
        '• Kommunen ska byta lampor. Nämns inte i uppföljningen. Ansvarig: Exempelkommun.',
      ].join(' '),
    );
  });

  it('leaves out what is not known', async () => {
    const activities = [exampleActivity({ responsible: [] })];
    const pledges = [examplePledge({ responsible: [], places: [], activities })];
    const { text } = await read({ published: undefined, results: [], report: '' }, { pledges });
    expect(text).not.toMatch(/Publicerad|Läget|Utfall|Mål:|Delmål|Ansvarig|Plats:|Nämns/);
    expect(text).toContain('Löfte och aktiviteter Göra det tryggare på Exempeltorget. • En aktivitet.');
  });

  it('keeps the sub-headings of activities, those without one first', async () => {
    const activities = ['Polisens arbete', undefined, 'Polisens arbete'].map((group, index) =>
      exampleActivity({ id: `a${index}`, text: `Nummer ${index}.`, group }),
    );
    const { text, roles } = await read({ results: [] }, { pledges: [examplePledge({ activities })] });
    expect(text).toMatch(/Nummer 1\..*Polisens arbete.*Nummer 0\..*Nummer 2\./);
    expect(roles.filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H2', 'H3', 'H4', 'H2']);
  });

  it('says what the words for how it goes mean, and how to get another format', async () => {
    const contact = {
      email: 'lofte@exempelkommun.example',
      phone: '010-123 45 67',
      web: undefined,
      postal: undefined,
    };
    const { text } = await read({}, {}, { contact });
    // The table goes on overleaf with its head once more.
    expect(text.replace('Uppföljning 2031 tertial 2 Sida 1 av 2 Ord Betydelse ', '')).toContain(
      'Vad orden om läget betyder Ord Betydelse Ej påbörjad Arbetet har inte börjat. Pågår Arbetet har börjat och är inte färdigt. Ingen uppgift Det finns ingen uppgift om hur det går.',
    );
    expect(text).toContain(
      'Behöver du ett annat format? Webbsidan har samma innehåll: https://lofte.example.se/2031/tertial-2. Fråga annars den som ansvarar för webbplatsen: lofte@exempelkommun.example eller 010-123 45 67.',
    );
  });

  it('is the same bytes every time, and known as made here', async () => {
    const { bytes } = await make();
    expect((await make()).bytes.equals(bytes)).toBe(true);
    expect(isMadeHere(bytes)).toBe(true);
    expect(bytes.includes('CreateDate')).toBe(false);
  });
});

describe('what an editor writes', () => {
  const HOSTILE =
    '#import "evil" #let x = 1 $x^2$ \\`kod\\` \\*a\\* \\_b\\_ <label> @ref "citat" \\\\ // c /* d */ #[e] ~ -- = Rubrik \\u{41}';

  it('is never read as Typst', async () => {
    const shown = HOSTILE.replace(/\\([`*_\\])/g, '$1');
    const activities = [exampleActivity({ id: 'kontroller', text: shown, group: shown, places: [shown] })];
    const { text, title } = await read(
      {
        title: shown,
        report: HOSTILE,
        results: [result({ activity: 'kontroller', outcome: shown, text: HOSTILE })],
      },
      { title: shown, pledges: [examplePledge({ title: shown, description: HOSTILE, activities })] },
      { name: shown },
    );
    expect(title).toBe(`${shown} – ${shown}`);
    expect(text.split(shown).length - 1).toBeGreaterThan(10);
  });

  it('may skip headings', async () => {
    const report = '###### sex\n\n## två\n\n##### fem\n\n# ett\n\n- ### i en lista\n\n> ###### i ett citat';
    const { roles } = await read({
      report,
      results: [result({ activity: 'kontroller', status: 'klar', text: report })],
    });
    const levels = roles.filter((role) => /^H\d/.test(role)).map((role) => Number(role[1]));
    expect(levels.slice(0, 9)).toEqual([1, 2, 2, 3, 2, 3, 4, 2, 3]);
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
  });

  it('may nest deep, be empty or be wide', async () => {
    const deep = [
      `${'> '.repeat(40)}a`,
      '> - '.repeat(20),
      Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    ];
    const odd = [
      '',
      '## \n\n- \n\n>\n\n[](/a)',
      '*'.repeat(99),
      'a\u0001b\uD800',
      'x'.repeat(999),
      '|a|\n|-|',
    ];
    for (const report of [...deep, ...odd]) expect((await make({ report })).pages).toBeGreaterThan(0);
  });

  it('shows a square for characters that no font has, and tells of them', async () => {
    const { bytes, missingCharacters } = await make({ report: 'Ja 😀 漢 – ✓ é שלום' });
    expect(missingCharacters.toSorted()).toEqual(['漢', '😀']);
    expect((await readWithPdfJs(bytes)).text).toContain('Ja □ □ – ✓ é');
  });

  it('keeps parts in another language', async () => {
    const { bytes } = await make({ report: '[Jåhkåmåhke kommuvnna]{lang=smj} och [a town]{lang=en-GB}' });
    expect(contentOf(bytes)).toMatch(/\/Lang \(smj\)/);
    expect(contentOf(bytes)).toMatch(/\/Lang \(en-GB\)/);
  });

  it('has the language of the site', async () => {
    const { bytes } = await make({}, {}, { language: 'fi' });
    expect(await readPdf(bytes, undefined)).toMatchObject({
      facts: { language: 'fi' },
    });
  });
});

describe('pictures', () => {
  const pictures = [picture('torg.png'), picture('torg.avif')];

  it('have their alternative text and caption', async () => {
    const report = '![Ett torg.](bilder/torg.png "Torget. Foto: Kim Exempelsson")';
    const { alternativeTexts, roles, text } = await read({ report }, {}, { pictures });
    expect(alternativeTexts).toEqual(['Ett torg.']);
    expect(roles).toContain('Figure');
    expect(text).toContain('Torget. Foto: Kim Exempelsson');
  });

  it('without alternative text are artifacts, which screen readers pass over', async () => {
    const { roles, text } = await read(
      { report: '![](bilder/torg.png "Bildtext")', results: [] },
      {},
      { pictures },
    );
    expect(roles).not.toContain('Figure');
    expect(text).toContain('Bildtext');
  });

  it('of a kind that a PDF cannot hold are their alternative text', async () => {
    const { bytes, substituted } = await make(
      { report: 'a ![Ett torg.](bilder/torg.avif)' },
      {},
      { pictures },
    );
    expect(substituted).toEqual(['2031/bilder/torg.avif']);
    expect((await readWithPdfJs(bytes)).text).toContain('a Bild: Ett torg.');
  });
});

/** All of the file's text, unpacked. */
function contentOf(bytes: Buffer): string {
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/\/FlateDecode[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, data = '']) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    },
  );
  return [raw, ...streams].join('\n');
}
