import { MINIMAL } from '../temporary-content.ts';
import { activity, followUp, type Mistake, page } from './mistake.ts';

const FILE = '2030/uppfoljning-tertial-1.md';
const nearly = (written: string, number: string) =>
  `${FILE}:5:13 warning nastan-ett-tal | ”${written}” är en text och räknas inte som ett tal. | Skriv bara talet, utfall: ${number}, och resten under text.`;
const outcome = (written: string) =>
  followUp('omfattar: tertial 1', 'resultat:', `  - utfall: ▶${written}`, '    aktivitet: lampor');
const thousands = (place: string, key: string, written: string, is: string, whole: string) =>
  `${place} warning tusental | ”${written}” läses som ${is}, inte som tusental. | Skriv ${key}: ${whole} om det är tusental. Är det decimaler, skriv färre eller fler än tre.`;

/** Numbers that are read as others or as none, and what is told twice or not at all. */
export const NUMBERS_AND_RESULTS: readonly Mistake[] = [
  ...(
    [
      ['41 kontroller', '41'],
      ['ca 41', '41'],
      ['c:a 41 st', '41'],
      ['drygt 1 500 besök i skolor', '1 500'],
      ['41 %', '41'],
      ['~41', '41'],
      ['ungefär 12,5 procent', '12,5'],
    ] as const
  ).map(([written, number]) => ({
    mistake: `an outcome that is nearly a number: ${written}`,
    files: outcome(written),
    expected: [nearly(written, number)],
  })),
  {
    mistake: 'an outcome with a point between thousands',
    files: outcome('1.588'),
    expected: [thousands(`${FILE}:5:13`, 'utfall', '1.588', 'talet 1,588', '1588')],
  },
  {
    mistake: 'an outcome with two points between thousands',
    files: outcome('1.588.000'),
    expected: [thousands(`${FILE}:5:13`, 'utfall', '1.588.000', 'en text', '1588000')],
  },
  {
    mistake: 'a target with a comma between thousands',
    files: activity('mål: {minst: ▶"1,588", enhet: lampor}'),
    expected: [thousands('2030/lofte.md:10:22', 'minst', '1,588', 'talet 1,588', '1588')],
  },
  {
    mistake: 'results that leave an activity out',
    files: {
      '2030/lofte.md': MINIMAL['2030/lofte.md'].replace(
        /---\n$/,
        '      - {id: bankar, text: Vi målar bänkar.}\n---\n',
      ),
      ...followUp('omfattar: tertial 1', '▶resultat: [{aktivitet: lampor, status: klar}]'),
    },
    expected: [
      `${FILE}:4:1 warning resultat-saknas | Resultatet säger inget om aktiviteten bankar. | Lägg till: - {aktivitet: bankar, status: ingen uppgift}.`,
    ],
  },
  {
    mistake: 'two follow-ups of one time',
    files: {
      '2030/uppfoljning-tertial-2.md': '---\ntitel: Uppföljning tertial 2\nomfattar: ▶tertial 1\n---\n',
    },
    expected: [
      '2030/uppfoljning-tertial-2.md:3:11 warning samma-tid | Uppföljningen omfattar samma tid som 2030/uppfoljning-tertial-1.md. | Rätta omfattar i den ena, eller för ihop dem till en uppföljning.',
    ],
  },
  {
    mistake: 'two pages with one title',
    files: { 'sidor/om.md': '---\ntitel: Om\n---\n', 'sidor/vi.md': '---\ntitel: ▶OM\n---\n' },
    expected: [
      'sidor/vi.md:2:8 warning samma-titel | Samma titel står i sidor/om.md. | Skriv en titel som skiljer sidorna åt, till exempel med årtalet.',
    ],
  },
  {
    mistake: 'a summary of 19 characters',
    files: { 'sidor/om.md': '---\ntitel: Om\nsammanfattning: ▶Vi lovar två saker.\n---\n' },
    expected: [
      'sidor/om.md:3:17 warning kort-sammanfattning | Sammanfattningen har bara 19 tecken. | Skriv en hel mening om vad sidan handlar om, helst 40–160 tecken.',
    ],
  },
  {
    mistake: 'soft hyphens of a word processor',
    files: page('Ett med▶\u00ADborgar\u00ADlöfte.'),
    expected: [
      'sidor/om.md:5:8 warning mjukt-bindestreck | Mellan ”med” och ”borgar” står ett mjukt bindestreck (U+00AD), som inte syns men gör att ordet inte hittas. Raden har 1 till. | Skriv ordet igen, eller sök efter tecknet U+00AD och ersätt det med ingenting.',
    ],
  },
  {
    mistake: 'a soft hyphen in a title',
    files: { 'sidor/om.md': '---\ntitel: Medborgar▶\u00ADlöfte\n---\n' },
    expected: [
      'sidor/om.md:2:17 warning mjukt-bindestreck | Mellan ”Medborgar” och ”löfte” står ett mjukt bindestreck (U+00AD), som inte syns men gör att ordet inte hittas. | Skriv ordet igen, eller sök efter tecknet U+00AD och ersätt det med ingenting.',
    ],
  },
];
