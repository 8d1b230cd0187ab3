import { describe, expect, it } from 'vitest';
import { problemsIn, TemporaryContent } from '../temporary-content.ts';

const file = (...lines: readonly string[]) => ({
  '2030/uppfoljning-tertial-1.md': `---\n${lines.join('\n')}\n---\n`,
});
const TITLE = 'titel: Uppföljning';
const COVERS = 'omfattar: tertial 1';

async function told(...lines: readonly string[]): Promise<readonly string[]> {
  return (await problemsIn(file(...lines))).map((problem) =>
    problem.replace('2030/uppfoljning-tertial-1.md:', ''),
  );
}

async function result(line: string) {
  const { site, problems } = await new TemporaryContent(
    file(TITLE, COVERS, `resultat: [{aktivitet: lampor, ${line}}]`),
  ).load();
  return { problems, result: site?.periods[0]?.followUps[0]?.results[0] };
}

describe('a result is read', () => {
  const unknown = { of: 'activity', id: 'lampor', status: undefined, outcomes: [], text: undefined };
  const one = (amount: number | string, unit?: string) => ({ outcomes: [{ amount, unit }] });

  it.each([
    ['status: pågår', { status: 'pågår' }],
    ['status: Ej Påbörjad', { status: 'ej påbörjad' }],
    ['status: klar', { status: 'klar' }],
    ['status: delvis', { status: 'delvis' }],
    ['status: ej genomförd', { status: 'ej genomförd' }],
    ['status: ”ingen uppgift”', { status: 'ingen uppgift' }],
    ['utfall: 12', one(12)],
    ['utfall: 0', one(0)],
    ['utfall: "95,1"', one(95.1)],
    ['utfall: 1 588', one(1588)],
    ['utfall: -3', one(-3)],
    ['utfall: ett 80-tal', one('ett 80-tal')],
    ['utfall: 80 av 90', one('80 av 90')],
    ['text: "**Bra** gick det."', { text: '**Bra** gick det.' }],
    ['utfall: 12, enhet: kontroller', one(12, 'kontroller')],
    ['utfall: {antal: 12, enhet: kontroller}', one(12, 'kontroller')],
    ['utfall: {antal: ett 80-tal, enhet: kontroller}', one('ett 80-tal', 'kontroller')],
    ['utfall: [1]', one(1)],
    [
      'utfall: [{antal: 12, enhet: kontroller}, {antal: 303, enhet: bilister}]',
      {
        outcomes: [
          { amount: 12, unit: 'kontroller' },
          { amount: 303, unit: 'bilister' },
        ],
      },
    ],
    [
      'utfall: [12, flera mopeder], enhet: kontroller',
      {
        outcomes: [
          { amount: 12, unit: 'kontroller' },
          { amount: 'flera mopeder', unit: undefined },
        ],
      },
    ],
    ['utfall:', {}],
  ])('%s', async (line, stated) => {
    expect(await result(line)).toEqual({ problems: [], result: { ...unknown, ...stated } });
  });
});

describe('a mistake in a follow-up is told', () => {
  it.each([
    [
      ['# Tom'],
      '1:1 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Uppföljning tertial 2. Sidans rubrik.',
    ],
    [
      ['# Tom'],
      '1:1 error saknad-nyckel | Uppgiften ”omfattar” saknas. | Lägg till omfattar: tertial 1. Tiden som uppföljningen gäller.',
    ],
    [
      [TITLE, COVERS, 'resultat: [{status: klar}]'],
      '4:12 error saknad-nyckel | Uppgiften ”aktivitet” saknas. | Lägg till aktivitet: hundsok. Aktivitetens id i lofte.md.',
    ],
    [
      [TITLE, COVERS, 'dokument: {titel: A}'],
      '4:11 error saknad-nyckel | Uppgiften ”fil” saknas. | Lägg till fil: uppfoljning-tertial-2.pdf. PDF-filen i public/dokument i periodens mapp.',
    ],
    [[TITLE, COVERS, 'ar: 2030'], '4:1 error okand-nyckel | Nyckeln ”ar” finns inte här. | Menade du ”år”?'],
    [
      [TITLE, COVERS, 'resulat: []'],
      '4:1 error okand-nyckel | Nyckeln ”resulat” finns inte här. | Menade du ”resultat”?',
    ],
    [
      [TITLE, COVERS, 'löften: []'],
      '4:1 error okand-nyckel | Nyckeln ”löften” finns inte här. | Välj bland titel, omfattar, år, sammanfattning, publicerad, dokument, källor, resultat, utkast, publiceras, uppdaterad, ändringar.',
    ],
    [
      [TITLE, COVERS, 'dokument: tertial-1.pdf'],
      '4:11 error fel-slags-varde | ”dokument” ska vara fil och titel, men här står ”tertial-1.pdf”. | Skriv till exempel dokument: {fil: uppfoljning-tertial-2.pdf}.',
    ],
    [
      [TITLE, COVERS, 'resultat: {aktivitet: lampor}'],
      '4:11 error fel-slags-varde | ”resultat” ska vara en lista, men här står en grupp av nycklar. | Skriv till exempel resultat: [{aktivitet: hundsok, status: pågår}].',
    ],
    [
      [TITLE, COVERS, 'resultat: [{aktivitet: lampor, utfall: [[1]]}]'],
      '4:41 error fel-slags-varde | ”utfall” ska vara ett tal eller en text eller antal och enhet, men här står en lista. | Skriv till exempel utfall: [12].',
    ],
    [
      [TITLE, COVERS, 'resultat: [{aktivitet: lampor, utfall: {enhet: kontroller}}]'],
      '4:40 error saknad-nyckel | Uppgiften ”antal” saknas. | Lägg till antal: 12. Vad som har gjorts: ett tal, eller en text.',
    ],
    [
      [TITLE, COVERS, 'resultat: [{aktivitet: lampor, löfte: torget}]'],
      '4:32 error tva-saker-i-resultat | Resultatet har både aktivitet och löfte. | Skriv ett resultat för löftet och ett för aktiviteten.',
    ],
    [
      [TITLE, COVERS, 'resultat: [{löfte: lampor}]'],
      '4:20 error okant-lofte | Inget löfte har id ”lampor” i periodens lofte.md. | Skriv aktivitet: lampor.',
    ],
    [
      [TITLE, COVERS, 'resultat: [{löfte: toget}]'],
      '4:20 error okant-lofte | Inget löfte har id ”toget” i periodens lofte.md. | Menade du ”torget”?',
    ],
    [
      [TITLE, COVERS, 'resultat: [{aktivitet: lampor, status: pagar}]'],
      '4:40 error okant-ord | ”pagar” är inget av orden för status. | Menade du ”pågår”?',
    ],
    [
      [TITLE, COVERS, 'resultat: [{aktivitet: lampor, status: bra}]'],
      '4:40 error okant-ord | ”bra” är inget av orden för status. | Välj ej påbörjad, pågår, klar, delvis, ej genomförd eller ingen uppgift.',
    ],
    [
      [TITLE, COVERS, 'publicerad: 2030-06-31'],
      '4:13 error omojligt-datum | Den 31 juni 2030 finns inte i almanackan. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
    [
      [TITLE, COVERS, 'år: 30'],
      '4:5 error fel-slags-varde | ”år” ska vara ett årtal, men här står ”30”. | Skriv till exempel år: ÅÅÅÅ.',
    ],
  ])('%j', async (lines, problem) => {
    expect(await told(...lines)).toContain(problem);
  });

  it.each([
    '../hemlig.pdf',
    '/etc/passwd',
    'mapp/fil.pdf',
    '..\\fil.pdf',
    'Fil.pdf',
    'fil.PDF',
    '.pdf',
    'https://exempel.se/fil.pdf',
  ])('the document %s is no name of a PDF', async (name) => {
    expect(await told(TITLE, COVERS, `dokument: {fil: '${name}'}`)).toEqual([
      `4:17 error fel-form | ”${name}” går inte att använda som fil. | Skriv bara filens namn, med a–z, 0–9 och bindestreck, och lägg filen i public/dokument i periodens mapp.`,
    ]);
  });
});

describe('what a follow-up covers', () => {
  const forms = 'tertial 1–3, kvartal 1–4, halvår 1–2 eller hela perioden';

  it.each(['tertial 4', 'tertial 0', 'kvartal 5', 'halvår 3', 'tertial', 'tertial två', 'Q1', 'halvar 1'])(
    'cannot be %s',
    async (words) => {
      expect(await told(TITLE, `omfattar: ${words}`)).toEqual([
        `3:11 error okand-del-av-ar | ”${words}” är ingen del av ett år som en uppföljning kan omfatta. | Skriv ${forms}.`,
      ]);
    },
  );

  it.each([
    ['2030', '2030'],
    ['år 2031', '2031'],
    ['Helåret 2030', '2030'],
    ['hela 2030', '2030'],
    ['hela året', 'ÅÅÅÅ'],
    ['helår', 'ÅÅÅÅ'],
  ])('cannot be %s, but a year from beginning to end', async (words, year) => {
    expect(await told(TITLE, `omfattar: ${words}`)).toEqual([
      `3:11 error okand-del-av-ar | ”${words}” är ingen del av ett år som en uppföljning kan omfatta. | Skriv hela perioden om löftet gäller just det året, annars {från: ${year}, till: ${year}}.`,
    ]);
  });

  it('cannot be a list', async () => {
    expect(await told(TITLE, 'omfattar: [tertial 1]')).toEqual([
      `3:11 error fel-slags-varde | ”omfattar” ska vara ${forms}, men här står en lista. | Skriv till exempel omfattar: tertial 1.`,
    ]);
  });

  it.each(['Tertial 1', 'tertial  1', 'TERTIAL1', '”tertial 1”'])('may be written %s', async (words) => {
    const { site } = await new TemporaryContent(file(TITLE, `omfattar: ${words}`)).load();
    expect(site?.periods[0]?.followUps[0]?.coversText).toBe('tertial 1 2030');
  });

  it.each(['fil.docx', 'Fil.ODT', 'tabell.xlsx'])('the document %s is to be saved as PDF', async (name) => {
    expect(await told(TITLE, COVERS, `dokument: {fil: '${name}'}`)).toEqual([
      `4:17 error fel-form | ”${name}” går inte att använda som fil. | Spara som PDF i programmet som dokumentet är skrivet i, lägg PDF-filen i public/dokument i periodens mapp och skriv dess namn.`,
    ]);
  });
});
