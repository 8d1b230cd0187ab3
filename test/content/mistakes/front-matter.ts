import type { Mistake } from './mistake.ts';

const PAGE = 'sidor/om.md';

/** What stands above the text: where it begins, where it ends and what it is. */
export const FRONT_MATTER: readonly Mistake[] = [
  {
    mistake: 'no front matter',
    files: { [PAGE]: '▶# Om löftena\n\nVi lovar.\n' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Filen börjar inte med en rad med tre streck (---). | Skriv --- på första raden, sedan uppgifterna och --- igen.',
    ],
  },
  {
    mistake: 'keys without the first line of dashes',
    files: { [PAGE]: '▶titel: Om löftena\n---\n\nVi lovar.\n' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Filen börjar inte med en rad med tre streck (---). | Skriv --- på första raden, sedan uppgifterna och --- igen.',
    ],
  },
  {
    mistake: 'an empty line before the first line of dashes',
    files: { [PAGE]: '▶\n---\ntitel: Om löftena\n---\n' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Filen börjar inte med en rad med tre streck (---). | Skriv --- på första raden, sedan uppgifterna och --- igen.',
    ],
  },
  {
    mistake: 'three dashes that a word processor made into one',
    files: { [PAGE]: '▶—\ntitel: Om löftena\n—\n\nVi lovar.\n' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Filen börjar inte med en rad med tre streck (---). | Skriv --- på första raden, sedan uppgifterna och --- igen.',
    ],
  },
  {
    mistake: 'four dashes',
    files: { [PAGE]: '▶----\ntitel: Om löftena\n----\n' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Första raden är ”----”. | Skriv bara tre streck (---) på första raden.',
    ],
  },
  {
    mistake: '---js',
    files: { [PAGE]: '▶---js\n{titel: process.exit(1)}\n---\n' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Första raden är ”---js”. | Skriv bara tre streck (---) på första raden.',
    ],
  },
  {
    mistake: '---json',
    files: { [PAGE]: '▶---json\n{"titel": "Om"}\n---\n' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Första raden är ”---json”. | Skriv bara tre streck (---) på första raden.',
    ],
  },
  {
    mistake: 'no closing dashes, and a text after an empty line',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶\nVi lovar mer.\n\nDet gör vi.\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'no closing dashes, and a text on the next line',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶Vi lovar mer.\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'no closing dashes, and no text',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'no closing dashes in lofte.md',
    files: {
      '2030/lofte.md':
        '---\ntitel: Löfte 2030\nperiod: 2030\nlöften:\n- id: torget\n  titel: Göra torget tryggt.\n▶\nVi har lyssnat.\n',
    },
    expected: [
      '2030/lofte.md:7:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'two dashes at the end',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶--\n\nVi lovar.\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'a dash of a word processor at the end',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶—\n\nVi lovar.\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'more than dashes on the closing line',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶--- Vi lovar.\n' },
    expected: [
      'sidor/om.md:3:1 error fel-avslutande-streck | Raden ”--- Vi lovar.” börjar med tre streck men är inte bara det. | Skriv --- på en egen rad mellan uppgifterna och texten, utan något mer på raden.',
    ],
  },
  {
    mistake: 'four dashes at the end',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶----\n' },
    expected: [
      'sidor/om.md:3:1 error fel-avslutande-streck | Raden ”----” börjar med tre streck men är inte bara det. | Skriv --- på en egen rad mellan uppgifterna och texten, utan något mer på raden.',
    ],
  },
  {
    mistake: 'front matter that is a list',
    files: { [PAGE]: '---\n▶- titel: Om löftena\n- sammanfattning: Vi lovar.\n---\n' },
    expected: [
      'sidor/om.md:2:1 error inte-nycklar | Uppgifterna mellan strecken ska bestå av rader med nyckel: värde. | Ta bort strecken först på raderna.',
    ],
  },
  {
    mistake: 'front matter that is a text',
    files: { [PAGE]: '---\n▶Om löftena\n---\n' },
    expected: [
      'sidor/om.md:2:1 error inte-nycklar | Uppgifterna mellan strecken ska bestå av rader med nyckel: värde. | Skriv till exempel titel: Medborgarlöfte.',
    ],
  },
  {
    mistake: 'front matter without anything',
    files: { [PAGE]: '▶---\n---\n\nVi lovar.\n' },
    expected: [
      'sidor/om.md:1:1 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Om webbplatsen. Sidans rubrik.',
    ],
  },
  {
    mistake: 'webbplats.yaml that is a list',
    files: { 'webbplats.yaml': '▶- namn: Löften i Exempelby\n- ort: Exempelby\n' },
    expected: [
      'webbplats.yaml:1:1 error inte-nycklar | Filen ska bestå av rader med nyckel: värde. | Ta bort strecken först på raderna.',
    ],
  },
  {
    mistake: 'stars instead of the closing dashes',
    files: { [PAGE]: '---\ntitel: Om löftena\n▶***\n\nVi lovar.\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
];
