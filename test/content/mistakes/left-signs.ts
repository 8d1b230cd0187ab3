import { type Mistake, page, pledge } from './mistake.ts';

const about = (place: string, problem: string) => `sidor/om.md:${place} warning ${problem}`;
const emphasis = (sign: string) =>
  `betoning-visas | Tecknen ${sign} visas som de står, för de framhäver ingenting. | Sätt dem intill orden på båda sidor, med mellanslag eller skiljetecken utanför: ${sign}så här${sign}. Skriv \\ före ett tecken som ska synas.`;
const footnote = (sign: string) =>
  `fotnot-visas | Fotnoten ${sign} visas som vanlig text. | Skriv förklaringen inom parentes i texten i stället.`;
const task = (sign: string) =>
  `ruta-visas | Rutan ${sign} visas som vanlig text. | Ta bort den. Skriv med ord vad som är klart.`;
const bullet = (sign: string) =>
  `punkt-visas | Tecknet ${sign} gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.`;
const TABS =
  'tabbar-visas | Raderna har tabbar mellan orden och visas som vanlig text. | Skriv dem som en tabell med | mellan cellerna, eller byt tabbarna mot mellanslag.';
const table = (why: string) =>
  `tabell-visas | Tabellen visas som vanlig text, för ${why}. | Skriv en rad som |---|---| under rubrikerna, med lika många fält som de.`;
const RULE = table('strecken passar inte rubrikerna');
const NO_RULE = table('strecken under rubrikerna saknas');
const bare = (address: string, whole = address) =>
  `adress-utan-lank | Adressen ${address} är ingen länk. | Skriv vad som finns där: [Sidans namn](${whole}).`;
const mail = (address: string) =>
  `adress-utan-lank | Adressen ${address} är ingen länk. | Skriv [${address}](mailto:${address}).`;
const turned =
  'dod-lank | Länken visas som vanlig text. | Skriv texten inom [ ] och adressen inom ( ): [Sidans namn](adressen).';
const lost = (cell: string) =>
  `celler-visas-inte | Raden har fler celler än tabellen har rubriker, så detta visas inte: ${cell}. | Lägg till en rubrik, eller ta bort cellen.`;
const sentence = (rule: string) =>
  `mening-som-rubrik | Raden med ${rule} under texten gör den till en rubrik. | Lägg en tom rad emellan, eller ta bort raden med tecknen.`;
const EMPTY = 'tom-rubrik | Rubriken har ingen text. | Skriv rubriken, eller ta bort raden.';
const note = (label: string) =>
  `text-visas-inte | Raden som börjar med ${label} visas inte. | Skriv texten utan hakparenteser och kolon, eller inom parentes där den hör hemma.`;
const inPage = (
  mistake: string,
  prose: readonly string[],
  ...told: readonly (readonly [string, string])[]
): Mistake => ({
  mistake,
  files: page(...prose),
  expected: told.map(([place, problem]) => about(place, problem)),
});

/** Markup that does not take, so that readers see its signs or lose what it holds. */
export const LEFT_SIGNS: readonly Mistake[] = [
  inPage('emphasis that a word follows at once', ['▶**Ansvarig:**Polisen svarar.'], ['5:1', emphasis('**')]),
  inPage('emphasis that does not close', ['Vi är ▶*överens om allt.'], ['5:7', emphasis('*')]),
  inPage(
    'strong emphasis that does not close',
    ['Vi är', '', '▶**överens om allt.'],
    ['7:1', emphasis('**')],
  ),
  inPage('strong emphasis with spaces within', ['Det är ▶** viktigt ** för oss.'], ['5:8', emphasis('**')]),
  inPage(
    'emphasis with underscores that does not close',
    ['Vi är ▶_överens om allt.'],
    ['5:7', emphasis('_')],
  ),
  inPage(
    'text that is struck out and does not close',
    ['Vi är ▶~~överens om allt.'],
    ['5:7', emphasis('~~')],
  ),
  inPage(
    'emphasis in a link that does not close',
    ['Läs [▶**hela löftet](/2030) nu.'],
    ['5:6', emphasis('**')],
  ),
  inPage(
    'a footnote and its text',
    ['Vi lovar▶[^1].', '', '▶[^1]: Utan förbehåll och för hela året.'],
    ['5:9', footnote('[^1]')],
    ['7:1', footnote('[^1]')],
  ),
  inPage(
    'a footnote within the text',
    ['Vi lovar▶^[Utan förbehåll.].'],
    ['5:9', footnote('^[Utan förbehåll.]')],
  ),
  inPage(
    'a heading with a hard space',
    ['▶##\u00A0Rubrik'],
    ['5:1', 'rubrik-utan-mellanslag | Rubriken visas som vanlig text. | Skriv ett mellanslag efter ##.'],
  ),
  inPage(
    'a footnote of one word, which vanishes',
    ['Vi lovar.', '', '▶[1]: Preliminärt'],
    ['7:1', note('[1]:')],
  ),
  inPage(
    'a list of tasks',
    ['- ▶[ ] Byta lampor', '- ▶[x] Måla bänkar'],
    ['5:3', task('[ ]')],
    ['6:3', task('[x]')],
  ),
  inPage('bullets of a word processor', ['▶• Byta lampor', '• Måla bänkar'], ['5:1', bullet('•')]),
  inPage(
    'bullets of a word processor with tabs',
    ['Vi ska:', '▶·\tbyta lampor', '·\tmåla'],
    ['6:1', bullet('·')],
  ),
  inPage('bullets of the second level', ['▶o\tbyta lampor', 'o\tmåla'], ['5:1', bullet('o')]),
  inPage('dashes of a word processor with tabs', ['▶–\tbyta lampor', '–\tmåla'], ['5:1', bullet('–')]),
  inPage('dashes of a word processor on line after line', ['▶– byta lampor', '– måla'], ['5:1', bullet('–')]),
  inPage('a list whose dashes have no space', ['▶-Byta lampor', '-Måla'], ['5:1', bullet('-')]),
  inPage(
    'a list whose dashes have a hard space',
    ['▶-\u00A0Byta lampor', '-\u00A0Måla'],
    ['5:1', bullet('-')],
  ),
  inPage('a list whose numbers have no space', ['▶1.Byta lampor', '2.Måla'], ['5:1', bullet('1.')]),
  inPage('bullets of the font Symbol', ['▶\uF0B7 byta lampor'], ['5:1', bullet('\uF0B7')]),
  inPage('cells of a spreadsheet', ['▶Plats\tAntal', 'Torget\t3'], ['5:1', TABS]),
  inPage('a row of a spreadsheet', ['▶Torget\t3\t4'], ['5:1', TABS]),
  inPage(
    'a table whose rule has too few fields',
    ['| Min | Max | Snitt |', '▶|---|---|', '| 1 | 2 | 3 |'],
    ['6:1', RULE],
  ),
  inPage('a table whose rule has other dashes', ['| Min | Max |', '▶|–––|—|', '| 1 | 2 |'], ['6:1', RULE]),
  inPage('a table without a rule', ['▶| Min | Max |', '| 1 | 2 |'], ['5:1', NO_RULE]),
  inPage('a table without outer lines and rule', ['▶Plats | Antal', 'Torget | 3'], ['5:1', NO_RULE]),
  inPage('a table whose rule has no fields', ['▶Min | Max', '---', '1 | 2'], ['5:1', RULE]),
  inPage(
    'a row of a table with a cell too many',
    ['| Plats | Antal |', '|---|---|', '| Torget | 3 | ▶tappas bort |'],
    ['7:16', lost('tappas bort')],
  ),
  inPage(
    'rows of a table without outer lines with cells too many',
    ['Plats | Antal', '---|---', 'Torget | 3', 'Parken | 4 | ▶fem | sex'],
    ['8:14', lost('fem | sex')],
  ),
  inPage(
    'an address that is no link',
    ['Se ▶https://exempel.se/om.'],
    ['5:4', bare('https://exempel.se/om')],
  ),
  inPage(
    'an address of www that is no link',
    ['Läs mer (▶www.exempel.se).'],
    ['5:10', bare('www.exempel.se', 'https://www.exempel.se')],
  ),
  inPage(
    'an address of www between signs',
    ['Se <▶www.exempel.se>'],
    ['5:5', bare('www.exempel.se', 'https://www.exempel.se')],
  ),
  inPage(
    'an e-mail address that is no link',
    ['Skriv till ▶a.b@exempel.se.'],
    ['5:12', mail('a.b@exempel.se')],
  ),
  inPage('a link with its signs turned', ['Se ▶(löftet)[/2030].'], ['5:4', turned]),
  inPage(
    'a sentence above a line of dashes',
    ['Text.', '', '▶Vi lovar mer.', '---', '', 'Mer.'],
    ['7:1', sentence('-')],
  ),
  inPage('two lines above a line of signs', ['▶Vi lovar', 'mer', '===', '', 'Mer.'], ['5:1', sentence('=')]),
  inPage('a heading without a text', ['Ett.', '', '▶##', '', 'Två.'], ['7:1', EMPTY]),
  {
    mistake: 'emphasis that does not close in a description',
    files: pledge('beskrivning: Vi är ▶**överens om allt.'),
    expected: [`2030/lofte.md:7:24 warning ${emphasis('**')}`],
  },
  {
    mistake: 'an address that is no link in a description',
    files: pledge('beskrivning: |', '  Vi lovar.', '  Se ▶www.exempel.se för mer.'),
    expected: [`2030/lofte.md:9:10 warning ${bare('www.exempel.se', 'https://www.exempel.se')}`],
  },
];
