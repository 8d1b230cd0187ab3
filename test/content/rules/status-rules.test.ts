import { expect, it } from 'vitest';
import { problemsIn } from '../temporary-content.ts';

const FILE = '2030/uppfoljning-tertial-1.md';
const followUp = (results: string, tertial = 1) =>
  `---\ntitel: Uppföljning ${tertial}\nomfattar: tertial ${tertial}\nresultat: [${results}]\n---\n`;
const told = (results: string) => problemsIn({ [FILE]: followUp(results) });
const withTarget = (target: string, result: string) =>
  problemsIn({
    '2030/lofte.md': `---\ntitel: Löfte 2030\nperiod: 2030\nlöften:\n  - {id: torget, titel: Göra torget tryggt., aktiviteter: [{id: lampor, text: Vi byter lampor., mål: ${target}}]}\n---\n`,
    [FILE]: followUp(`{aktivitet: lampor, ${result}}`),
  });
const MEND = 'Rätta läget eller utfallet. Är utfallet okänt tar du bort det.';

it.each([
  ['ej påbörjad', 'utfall: 12', '12'],
  ['ej påbörjad', 'utfall: ett 80-tal', '”ett 80-tal”'],
  ['ej påbörjad', 'utfall: två skolor', '”två skolor”'],
  ['ej påbörjad', 'utfall: 12, enhet: besök', '12 besök'],
  ['ej påbörjad', 'utfall: [{antal: 0, enhet: besök}, {antal: 3, enhet: möten}]', '3 möten'],
  ['ej genomförd', 'utfall: 12', '12'],
  ['ej genomförd', 'utfall: 3 av 12', '”3 av 12”'],
  ['ingen uppgift', 'utfall: 12', '12'],
  ['ingen uppgift', 'utfall: 0', '0'],
  ['ingen uppgift', 'utfall: flera möten', '”flera möten”'],
  ['klar', 'utfall: 0', '0'],
  ['delvis', 'utfall: 0', '0'],
  ['klar', 'utfall: inga möten', '”inga möten”'],
  ['klar', 'utfall: Ej påbörjat', '”Ej påbörjat”'],
  ['pågår', 'utfall: inte påbörjad', '”inte påbörjad”'],
  ['ej påbörjad', 'utfall: pågår', '”pågår”'],
  ['ej påbörjad', 'utfall: ett tiotal', '”ett tiotal”'],
  ['ej påbörjad', 'utfall: "0,5"', '0,5'],
])('%s with %s is told of', async (status, outcome, words) => {
  expect(await told(`{aktivitet: lampor, status: ${status}, ${outcome}}`)).toEqual([
    `${FILE}:4:24 warning status-mot-utfall | Läget är ${status}, men utfallet är ${words}. | ${MEND}`,
  ]);
});

it('the status of a pledge as a whole is held against its outcome too', async () => {
  expect(await told('{löfte: torget, status: ej påbörjad, utfall: 3}')).toEqual([
    `${FILE}:4:20 warning status-mot-utfall | Läget är ej påbörjad, men utfallet är 3. | ${MEND}`,
  ]);
});

it.each([
  'status: ej påbörjad',
  'status: ej påbörjad, utfall: 0',
  'status: ej påbörjad, utfall: planeras till 2031',
  'status: ej genomförd, utfall: 0 av 12',
  'status: ej genomförd, utfall: inställt',
  'status: ej genomförd, utfall: inte klart',
  'status: klar, utfall: klart i tid',
  'status: pågår, utfall: pågår',
  'status: ej genomförd, utfall: inga möten',
  'status: ingen uppgift, utfall: uppgift saknas',
  'status: pågår, utfall: 0',
  'status: pågår, utfall: 12',
  'status: klar, utfall: 12',
  'status: klar, utfall: 0, text: Ingen anmälde sig.',
  'utfall: 12',
])('%s is right', async (result) => {
  expect(await told(`{aktivitet: lampor, ${result}}`)).toEqual([]);
});

it('few of what there should be few of is right', async () => {
  expect(await withTarget('{högst: 4, enhet: olyckor}', 'status: klar, utfall: 0')).toEqual([]);
  expect(await withTarget('{högst: 4, enhet: olyckor}', 'status: delvis, utfall: 0')).toEqual([]);
  expect(await withTarget('{högst: 4, enhet: dygn}', 'status: ej genomförd, utfall: 5')).toEqual([]);
  expect(await withTarget('{exakt: 0, enhet: olyckor}', 'status: klar, utfall: 0')).toEqual([]);
});

it('what is done in part although its target is reached is told of', async () => {
  expect(await withTarget('{minst: 10, enhet: lampor}', 'status: delvis, utfall: 12')).toEqual([
    `${FILE}:4:24 warning mal-utan-klar | Läget är delvis och utfallet är 12 lampor. Målet var minst 10 lampor och är nått. | Kontrollera status, utfall och mål. Stämmer de, förklara i text.`,
  ]);
  expect(await withTarget('{minst: 10, enhet: lampor}', 'status: delvis, utfall: 8')).toEqual([]);
});

it('what had begun cannot be without a beginning later', async () => {
  const files = (first: string, second: string) =>
    problemsIn({
      [FILE]: followUp(`{aktivitet: lampor, status: ${first}}`),
      '2030/uppfoljning-tertial-2.md': followUp(`{aktivitet: lampor, status: ${second}}`, 2),
    });
  expect(await files('klar', 'ej påbörjad')).toEqual([
    `2030/uppfoljning-tertial-2.md:4:24 warning status-bakat | Läget är ej påbörjad, men ${FILE} säger att ”lampor” har börjat. | Rätta läget i den ena uppföljningen.`,
  ]);
  expect(await files('ej påbörjad', 'klar')).toEqual([]);
  expect(await files('klar', 'pågår')).toEqual([]);
});

it('a pledge cannot be the opposite of its activities', async () => {
  const both = (whole: string, part: string) =>
    told(`{löfte: torget, status: ${whole}}, {aktivitet: lampor, status: ${part}}`);
  const problem = (whole: string, part: string) => [
    `${FILE}:4:20 warning status-mot-aktivitet | Löftet är ${whole}, men aktiviteten ”lampor” är ${part}. | Rätta det ena läget.`,
  ];
  expect(await both('klar', 'ej påbörjad')).toEqual(problem('klar', 'ej påbörjad'));
  expect(await both('ej påbörjad', 'klar')).toEqual(problem('ej påbörjad', 'klar'));
  expect(await both('klar', 'klar')).toEqual([]);
  expect(await both('delvis', 'pågår')).toEqual([]);
  expect(await both('klar', 'ej genomförd')).toEqual([]);
});
