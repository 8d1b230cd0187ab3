import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../src/paste/read-word.ts';
import {
  cell,
  entry,
  NUMBERING,
  PIXEL,
  paragraph,
  part,
  picture,
  run,
  STYLES,
  wordFile,
} from './word-file.ts';

const WITH_STYLES = [
  { 'word/styles.xml': STYLES, 'word/numbering.xml': NUMBERING },
  [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'hyperlink', 'https://exempelkommun.se/plan'],
  ],
] as const;

const UNREADABLE =
  'Word-dokumentet gick inte att läsa: det är skadat eller för stort. Öppna det i Word och spara det igen, eller klistra in texten i stället.';

async function read(bytes: Uint8Array) {
  const reading = await readWord(bytes);
  return reading.outcome === 'read' ? reading : { ...reading, markdown: '', leftOut: [], pictures: [] };
}

describe('a Word document becomes markdown', () => {
  it('with its headings, lists, emphasis and links', async () => {
    const body = [
      paragraph('Uppföljning', 'Rubrik'),
      paragraph('Inledning', 'Rubrik1'),
      `<w:p>${run('Kommunen ')}${run('lovade', '<w:b/>')}${run(' mer, se ')}<w:hyperlink r:id="rId3">${run('planen')}</w:hyperlink>${run('.')}</w:p>`,
      paragraph('Läget', 'KommunRubrik'),
      entry('Skolor', 1, 0),
      entry('Norra skolan', 1, 1),
      entry('Torg', 1, 0),
      paragraph('Så gör vi:'),
      entry('Fråga', 2, 0),
      entry('Svara', 2, 0),
    ].join('');
    expect(await readWord(await wordFile(body, ...WITH_STYLES))).toEqual({
      outcome: 'read',
      markdown: `## Uppföljning

### Inledning

Kommunen **lovade** mer, se [planen](https://exempelkommun.se/plan).

#### Läget

- Skolor
  - Norra skolan
- Torg

Så gör vi:

1. Fråga
2. Svara`,
      leftOut: [],
      pictures: [],
    });
  });

  it('that LibreOffice has written, as what it puts on the clipboard does', async () => {
    const file = (ending: string) =>
      readFileSync(join(import.meta.dirname, `../fixtures/paste/libreoffice.${ending}`));
    const { markdown, leftOut } = await read(file('docx'));
    expect(`${markdown}\n`).toBe(file('md').toString());
    expect(leftOut).toEqual([]);
  });

  it('with its tables, and says that merged cells are divided', async () => {
    const rows = [
      cell(paragraph('Aktivitet')) + cell(paragraph('Ansvarig')) + cell(paragraph('Utfall')),
      cell(paragraph('Hundsök'), '<w:vMerge w:val="restart"/>') +
        cell(paragraph('Polisen') + paragraph('Kommunen')) +
        cell(paragraph('12 | 20')),
      cell('<w:p/>', '<w:vMerge/>') + cell(paragraph('Skolan')) + cell(paragraph('3')),
    ];
    const table = `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
    const { markdown, leftOut } = await read(await wordFile(table));
    expect(markdown).toBe(`| Aktivitet | Ansvarig | Utfall |
| --- | --- | --- |
| Hundsök | Polisen; Kommunen | 12 \\| 20 |
|  | Skolan | 3 |`);
    expect(leftOut).toEqual([
      'Sammanslagna celler i en tabell är delade: innehållet står i den första, och de andra är tomma. Läs igenom tabellen.',
      'Radbrytningar och listor i en tabells celler blev mellanslag och semikolon. Läs igenom tabellen.',
    ]);
  });

  it('with its pictures as files, and says which have no alternative text or none of their own', async () => {
    const body = [
      picture('rId1', 'Torget en kväll'),
      picture('rId2', ''),
      picture('rId3', 'En bild som visar text&#10;&#10;Automatiskt genererad beskrivning'),
      picture('rId4', 'Diagram över brott'),
      picture('rId5', 'Länkad bild').replace('r:embed', 'r:link'),
    ].join('');
    const bytes = await wordFile(body, { 'word/media/a.gif': PIXEL, 'word/media/b.emf': 'emf' }, [
      ['rId1', 'image', 'media/a.gif'],
      ['rId2', 'image', 'media/a.gif'],
      ['rId3', 'image', 'media/a.gif'],
      ['rId4', 'image', 'media/b.emf'],
      ['rId5', 'image', 'https://exempelkommun.se/karta.png'],
    ]);
    const { markdown, leftOut, pictures } = await read(bytes);
    expect(markdown).toBe(
      '![Torget en kväll](bilder/bild-1.gif)\n\n![](bilder/bild-2.gif)\n\n![En bild som visar text](bilder/bild-3.gif)',
    );
    expect(pictures.map(({ name, alt, bytes: own }) => [name, alt, PIXEL.equals(own)])).toEqual([
      ['bild-1.gif', 'Torget en kväll', true],
      ['bild-2.gif', '', true],
      ['bild-3.gif', 'En bild som visar text', true],
    ]);
    expect(leftOut).toEqual([
      'Bilden ”bild-2.gif” har ingen alternativtext. Skriv vad den visar, för dem som inte ser den.',
      'Alternativtexten till ”bild-3.gif” är gjord av Word. Skriv en egen, som säger det som bilden ska berätta.',
      '2 bilder följde inte med: ”Diagram över brott” och ”Länkad bild”. Spara dem som filer och lägg till dem under texten.',
    ]);
  });

  it('with its footnotes last and its tracked changes accepted, and says so', async () => {
    const body = `<w:p>${run('Löftet gäller ')}<w:del w:id="1" w:author="Anna Exempel"><w:r><w:delText>tre</w:delText></w:r></w:del><w:ins w:id="2" w:author="Anna Exempel">${run('två')}</w:ins>${run(' områden')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`;
    const footnotes = part(
      'footnotes',
      `<w:footnote w:id="2">${paragraph('Centrum och Norra stranden.')}</w:footnote>`,
    );
    const bytes = await wordFile(body, { 'word/footnotes.xml': footnotes }, [
      ['rId1', 'footnotes', 'footnotes.xml'],
    ]);
    const { markdown, leftOut } = await read(bytes);
    expect(markdown).toBe('Löftet gäller två områden[1].\n\n[1] Centrum och Norra stranden.');
    expect(leftOut).toEqual([
      'Spårade ändringar är godkända: det som var struket är borta, och det som var tillagt är med. Läs igenom texten.',
      'Fotnoter står som [1] i texten, och noterna står sist.',
    ]);
  });

  it('without contents, comments, headers, macros, charts and formulas, and says so', async () => {
    const body = [
      paragraph('Inledning 2', 'Innehll1'),
      `<w:p><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r></w:p>`,
      `<w:p>${run('Text')}<w:r><w:commentReference w:id="1"/></w:r>${run(' dold', '<w:vanish/>')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`,
      `<w:p><w:r><w:pict><w:txbxContent>${paragraph('I en ruta')}</w:txbxContent></w:pict></w:r></w:p>`,
    ].join('');
    const bytes = await wordFile(
      body,
      {
        'word/styles.xml': STYLES,
        'word/comments.xml': part('comments', `<w:comment w:id="1">${paragraph('Fråga Lisa.')}</w:comment>`),
        'word/header1.xml': part('hdr', paragraph('Utkast')),
        'word/vbaProject.bin': 'makron',
        'word/charts/chart1.xml': '<c/>',
      },
      [['rId1', 'styles', 'styles.xml']],
    );
    const { markdown, leftOut } = await read(bytes);
    expect(markdown).toBe('Text dold\n\nI en ruta');
    expect(leftOut.toSorted()).toEqual([
      'Diagram, formler och inbäddade filer följde inte med. Lägg till dem som bilder eller dokument.',
      'Dokumentet har dold text, och den kom med. Läs igenom texten innan du sparar den.',
      'Innehållsförteckningen följde inte med.',
      'Kommentarer i marginalen följde inte med.',
      'Makron följde inte med: webbplatsen kör ingen kod.',
      'Sidhuvud och sidfot följde inte med.',
      'Text i textrutor står efter det stycke som rutan hör till. Läs igenom ordningen.',
    ]);
  });

  it('with all rows of a table of 5,000', async () => {
    const row = `<w:tr>${cell(paragraph('Centrum'))}${cell(paragraph('12'))}</w:tr>`;
    const { markdown, leftOut } = await read(await wordFile(`<w:tbl>${row.repeat(5_000)}</w:tbl>`));
    expect(markdown.match(/\| Centrum \| 12 \|/g)).toHaveLength(5_000);
    expect(leftOut).toEqual([
      'En tabell har 5\u00A0000 rader. Behåll dem som läsaren behöver, eller lägg hela tabellen i ett dokument.',
    ]);
  }, 130_000);
});

/** The header of an old Office file, and a name in its directory. */
function oldFile(name: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(name, 'utf16le'),
  ]);
}

async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('what is no Word document is refused, by what it is', () => {
  it.each<readonly [string, () => Buffer | Promise<Buffer>, string]>([
    ['nothing', () => Buffer.alloc(0), 'Filen är tom. Välj Word-dokumentet på nytt.'],
    [
      'a .doc',
      () => oldFile('WordDocument'),
      'Filen är ett Word-dokument av äldre slag (.doc). Öppna den i Word och spara den som Word-dokument (.docx).',
    ],
    [
      'an .xls',
      () => oldFile('Workbook'),
      'Filen är en Excel-fil av äldre slag (.xls). Öppna den i Excel, kopiera cellerna och klistra in dem i texten.',
    ],
    [
      'another old file',
      () => oldFile('PowerPoint Document'),
      'Filen är en Office-fil av äldre slag. Är det ett Word-dokument: öppna den i Word och spara den som Word-dokument (.docx).',
    ],
    [
      'a document with a password',
      () => oldFile('EncryptedPackage'),
      'Dokumentet är skyddat med lösenord. Öppna det i Word, ta bort lösenordet under Arkiv, Info och Skydda dokument, och spara det.',
    ],
    [
      'a PDF',
      () => Buffer.from('%PDF-1.7\n'),
      'Filen är en PDF. Hämta Word-dokumentet som den är gjord av, eller lägg till PDF-filen som dokument.',
    ],
    [
      'an RTF',
      () => Buffer.from('{\\rtf1\\ansi'),
      'Filen är ett RTF-dokument (.rtf). Öppna den i Word och spara den som Word-dokument (.docx).',
    ],
    [
      'a web page',
      () => Buffer.from('\uFEFF<!DOCTYPE html><p>'),
      'Filen är en webbsida. Öppna den i webbläsaren, kopiera texten och klistra in den.',
    ],
    [
      'an .odt',
      () => zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '' }),
      'Filen är ett OpenDocument-dokument (.odt). Öppna den i LibreOffice eller Word och spara den som Word-dokument (.docx).',
    ],
    [
      'an .xlsx',
      () => zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
      'Filen är en Excel-fil (.xlsx). Öppna den i Excel, kopiera cellerna och klistra in dem i texten.',
    ],
    [
      'a .pptx',
      () => zipped({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }),
      'Filen är en presentation i PowerPoint (.pptx). Öppna den, kopiera texten och klistra in den.',
    ],
    [
      'a document of Pages',
      () => zipped({ 'Index/Document.iwa': '' }),
      'Filen är ett dokument i Pages. Öppna den i Pages och exportera den till Word (.docx).',
    ],
    [
      'another zip file',
      () => zipped({ 'lofte.docx': '' }),
      'Filen är en zip-fil men inget Word-dokument. Packa upp den, och välj en fil vars namn slutar på .docx.',
    ],
    [
      'anything else',
      () => Buffer.from('Hej'),
      'Filen är inget Word-dokument. Välj en fil vars namn slutar på .docx.',
    ],
    [
      'half a document',
      async () => (await wordFile(paragraph('Hej'))).subarray(0, 400),
      'Word-dokumentet är skadat. Öppna det i Word, spara det igen och välj det på nytt. Går det inte kan du klistra in texten i stället.',
    ],
    ['a document whose text is no XML', () => wordFile('<w:p><w:r></w:p>'), UNREADABLE],
    [
      'a document of 200 MB',
      () => Buffer.concat([Buffer.from('PK'), Buffer.alloc(200_000_000 - 2)]),
      'Filen är 200 MB, och högst 10 MB tas emot. Ta bort bilder ur dokumentet eller dela det. Bilder kan läggas till för sig.',
    ],
  ])('%s', async (_what, bytes, reason) => {
    expect(await readWord(await bytes())).toEqual({ outcome: 'refused', reason });
  });
});

describe('a document that unpacks to more than anybody would write', () => {
  const NOUGHTS = Buffer.alloc(60_000_000, ' ');
  let bomb: Promise<Buffer> | undefined;

  it('is refused before it is opened', async () => {
    bomb = wordFile(paragraph('Hej'), { 'word/styles.xml': NOUGHTS });
    expect((await bomb).length).toBeLessThan(1_000_000);
    expect(await readWord(await bomb)).toEqual({
      outcome: 'refused',
      reason:
        'Dokumentet blir 61 MB när det packas upp, och högst 50 MB tas emot. Dela dokumentet, eller klistra in texten i stället.',
    });
  });

  it('is given up where its directory says that it is small, and the next document is read', async () => {
    const lying = Buffer.from((await bomb) ?? []);
    const name = lying.lastIndexOf('word/styles.xml');
    lying.writeUInt32LE(100, name - 46 + 24);
    expect(await readWord(lying)).toEqual({ outcome: 'refused', reason: UNREADABLE });
    expect((await read(await wordFile(paragraph('Hej')))).markdown).toBe('Hej');
  });
});
