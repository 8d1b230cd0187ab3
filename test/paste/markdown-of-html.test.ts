import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/content/prose/outline.ts';
import { markdownOfHtml } from '../../src/paste/markdown-of-html.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/paste');
const STYLE = 'Färger, typsnitt och annan formgivning följde inte med: webbplatsen har sin egen.';
const CELLS =
  'Radbrytningar och listor i en tabells celler blev mellanslag och semikolon. Läs igenom tabellen.';
const MERGED =
  'Sammanslagna celler i en tabell är delade: innehållet står i den första, och de andra är tomma. Läs igenom tabellen.';
const HIDDEN = 'Dold text följde inte med.';
const onePicture = (alt: string) =>
  `Bilden ”${alt}” följde inte med. Spara den som en fil och lägg till den under texten.`;

/** What each program puts on the clipboard, and what is told of it. */
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['excel', [STYLE, CELLS]],
  ['excel-for-mac', [STYLE]],
  ['excel-pa-webben', [STYLE, MERGED]],
  ['google-checklista', []],
  ['google-dokument', [onePicture('Torget en kväll')]],
  ['google-kalkylark', [STYLE, CELLS]],
  ['libreoffice', [STYLE]],
  ['libreoffice-calc', [STYLE]],
  ['outlook', [STYLE, onePicture('Kommunens logotyp')]],
  ['outlook-pa-webben', []],
  ['outlook-svar', []],
  ['punkter-for-hand', []],
  ['tecken', []],
  [
    'webbsida',
    [
      'Skript följde inte med: webbplatsen kör ingen kod.',
      STYLE,
      'Osynliga bilder, som används för att spåra läsare, togs bort.',
      '2 länkar blev vanlig text: ”Läs om trygghet” och ”visa mer”. Deras adresser går inte att följa från webbplatsen. Skriv adresser som börjar med https://.',
      onePicture('Torget'),
      'Filmer, ljud, ritningar och annat inbäddat följde inte med. Länka till dem i stället.',
      'Knappar och fält i formulär följde inte med.',
      HIDDEN,
    ],
  ],
  [
    'word',
    [
      STYLE,
      'Länken ”handlingsplanen” blev vanlig text: adressen går inte att följa från webbplatsen. Skriv en adress som börjar med https://.',
      onePicture('Karta över Centrum'),
    ],
  ],
  [
    'word-granskning',
    [
      'Innehållsförteckningen följde inte med.',
      'Spårade ändringar är godkända: det som var struket är borta, och det som var tillagt är med. Läs igenom texten.',
      'Länkar inom dokumentet blev vanlig text.',
      'Kommentarer i marginalen följde inte med.',
      HIDDEN,
      'Fotnoter står som [1] i texten, och noterna står sist.',
    ],
  ],
  ['word-i-safari', [STYLE]],
  ['word-pa-webben', []],
  ['word-tabell', [MERGED, CELLS]],
];

function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

it('every shape of a clipboard has what is told of it', () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));
  expect(names.map((name) => name.replace('.html', '')).toSorted()).toEqual(SHAPES.map(([name]) => name));
});

describe.each(SHAPES)('%s', (name, leftOut) => {
  const pasted = markdownOfHtml(fixture(`${name}.html`));

  it('becomes its markdown', () => {
    expect(`${pasted.markdown}\n`).toBe(fixture(`${name}.md`));
  });

  it('says what did not come along', () => {
    expect(pasted.leftOut).toEqual(leftOut);
  });

  it('has nothing that the check warns of as markup that is not read', () => {
    const { slips, html, headings } = readOutline(pasted.markdown, (at) => at, new Set());
    // The numbers of headings are their author's, who may take them away.
    const read = slips.filter(({ kind }) => kind !== 'numbered_heading');
    expect([read, html]).toEqual([[], []]);
    expect(headings.every(({ level }, at) => level <= (headings[at - 1]?.level ?? 1) + 1)).toBe(true);
  });
});

describe('what is told', () => {
  it.each([
    [
      'one picture without words',
      '<img src="a.png">',
      'Bilden följde inte med. Spara den som en fil och lägg till den under texten.',
    ],
    [
      'many pictures, the first five by name',
      [1, 2, 3, 4, 5, 6, 7].map((number) => `<img src="a.png" alt="Bild ${number}">`).join(''),
      '7 bilder följde inte med: ”Bild 1”, ”Bild 2”, ”Bild 3”, ”Bild 4”, ”Bild 5” och 2 till. Spara dem som filer och lägg till dem under texten.',
    ],
    [
      'pictures without words',
      '<img src="a.png"><img src="data:image/png;base64,AAAA">',
      '2 bilder följde inte med. Spara dem som filer och lägg till dem under texten.',
    ],
    [
      'a list with letters',
      '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">a)</span>Ett</p>',
      'Listor som var numrerade med bokstäver eller på flera nivåer har fått vanliga siffror. Se över hänvisningar till dem.',
    ],
    [
      'a long table',
      `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(1_201)}</table>`,
      `En tabell har 1\u00A0201 rader. Behåll dem som läsaren behöver, eller lägg hela tabellen i ett dokument.`,
    ],
    [
      'what has too many parts',
      '<b>a</b>'.repeat(130_000),
      'Det du klistrade in är för stort för att tas emot på en gång. Klistra in en del i taget, eller hämta texten från Word-filen.',
    ],
    [
      'what is too large',
      `<p>${'ord '.repeat(1_300_000)}</p>`,
      'Det du klistrade in är för stort för att tas emot på en gång. Klistra in en del i taget, eller hämta texten från Word-filen.',
    ],
  ])('%s', (_what, html, sentence) => {
    expect(markdownOfHtml(html).leftOut).toEqual([sentence]);
  });
});

describe('nothing is lost', () => {
  it('of a table of 5,000 rows', () => {
    const { markdown } = markdownOfHtml(
      `<table>${'<tr><td>Centrum</td><td>12</td></tr>'.repeat(5_000)}</table>`,
    );
    expect(markdown.match(/\| Centrum \| 12 \|/g)).toHaveLength(5_000);
  });

  it.each([
    ['elements', `${'<div>'.repeat(50_000)}djup`, 'djup'],
    ['tables', `${'<table><tr><td>'.repeat(400)}djup`, 'djup'],
    ['emphasis', `${'<b>'.repeat(50_000)}djup`, '**djup**'],
  ])('of what is deep in %s', (_what, html, markdown) => {
    expect(markdownOfHtml(html).markdown).toBe(markdown);
  });

  it('of lists that are deep in each other', () => {
    expect(markdownOfHtml(`${'<ul><li>'.repeat(500)}djup`).markdown).toMatch(/djup$/);
  });

  it('of words that look like the address of a picture', () => {
    expect(markdownOfHtml('<p>(data:x) och "data:y"</p>').markdown).toBe('(data:x) och "data:y"');
  });

  it('of a picture within the text but the picture', () => {
    const { markdown, leftOut } = markdownOfHtml(
      `<p>Före<img alt="Torget" src="data:image/png;base64,${'A'.repeat(8_000_000)}"> efter</p>`,
    );
    expect(markdown).toBe('Före efter');
    expect(leftOut).toEqual([onePicture('Torget')]);
  });
});

describe('a text', () => {
  it.each([
    ['keeps emphasis that was cut in pieces whole', '<p><b>Löf</b><b>te</b> <b>2</b></p>', '**Löfte** **2**'],
    ['keeps signs out of emphasis before a letter', '<p><b>Obs!</b>Nu</p>', '**Obs**!Nu'],
    ['goes without emphasis that nobody could read back', '<p>a<b><i>(b)</i></b>c</p>', 'a(b)c'],
    [
      'is no picture where a bang stands before a link',
      '<p>Se!<a href="https://a.se/">a</a></p>',
      'Se\\![a](https://a.se/)',
    ],
    ['has two lists where numbers begin anew', '<ol><li>a</li></ol><ol><li>b</li></ol>', '1. a\n\n1) b'],
    [
      'goes on from the number that its list began with',
      '<ol start="4"><li>a</li><li>b</li></ol>',
      '4. a\n5. b',
    ],
    ['has paragraphs within items', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n- c'],
    ['ends a paragraph at an empty line', '<p>a<br><br>b<br>c</p>', 'a\n\nb\\\nc'],
    [
      'has links for addresses',
      '<p>www.a.se, https://b.se/c_d. e@f.se</p>',
      '[www.a.se](https://www.a.se), <https://b.se/c_d>. <e@f.se>',
    ],
    [
      'leads where a search engine would have sent on',
      '<a href="https://www.google.com/url?q=https://a.se/&sa=D">a</a>',
      '[a](https://a.se/)',
    ],
    [
      'leads on where its picture did not come along',
      '<a href="https://a.se/"><img src="a.png" alt="Torget"></a>',
      '[Torget](https://a.se/)',
    ],
    ['has paragraphs of a column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\n\nb'],
    ['has nothing of nothing', '<p>&nbsp;</p><h1></h1><ul></ul><table></table>', ''],
  ])('%s', (_what, html, markdown) => {
    expect(markdownOfHtml(html).markdown).toBe(markdown);
  });
});
