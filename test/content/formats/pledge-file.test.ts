import { describe, expect, it } from 'vitest';
import { problemsIn, TemporaryContent } from '../temporary-content.ts';

/** The facts of a pledge as lines, from line 2 of the file. */
const file = (...lines: readonly string[]) => ({ '2030/lofte.md': `---\n${lines.join('\n')}\n---\n` });
const TITLE = 'titel: Löfte 2030';
const PERIOD = 'period: 2030';
const PLEDGES =
  'löften: [{id: torget, titel: Göra torget tryggt., aktiviteter: [{id: lampor, text: Lampor.}]}]';
const KEYS =
  'titel, period, sammanfattning, fortsätter, uppföljs, undertecknat, beslutat, källor, löften, utkast, publiceras, uppdaterad, ändringar';
const TARGET = 'Skriv ett av minst, högst, exakt och antal: {minst: 800, enhet: tillfällen}.';

/** The problems of lofte.md with these lines, without its name. */
async function told(...lines: readonly string[]): Promise<readonly string[]> {
  return (await problemsIn(file(...lines))).map((problem) => problem.replace('2030/lofte.md:', ''));
}

describe('an unknown key is told with the one that was meant', () => {
  it.each([
    ['loften', 'löften'],
    ['sammanfatning', 'sammanfattning'],
    ['fortsatter', 'fortsätter'],
    ['kallor', 'källor'],
    ['Titel', 'titel'],
    ['undertecknad', 'undertecknat'],
    ['publicera', 'publiceras'],
    ['utkst', 'utkast'],
  ])('%s', async (written, meant) => {
    expect(await told(TITLE, PERIOD, `${written}: x`, PLEDGES)).toEqual([
      `4:1 error okand-nyckel | Nyckeln ”${written}” finns inte här. | Menade du ”${meant}”?`,
    ]);
  });

  it('or with all there are', async () => {
    expect(await told(TITLE, PERIOD, 'ordförande: x', PLEDGES)).toEqual([
      `4:1 error okand-nyckel | Nyckeln ”ordförande” finns inte här. | Välj bland ${KEYS}.`,
    ]);
  });

  it('on every level', async () => {
    expect(
      await told(
        TITLE,
        PERIOD,
        'undertecknat: {dag: 2030-01-01, av: [{namn: A, rol: B}]}',
        'beslutat: {ort: A}',
        'källor: [{text: A, web: https://exempel.se}]',
        'löften:',
        '  - id: torget',
        '    titel: Göra torget tryggt.',
        '    aktivteter: []',
        '    aktiviteter:',
        '      - id: lampor',
        '        text: Vi byter lampor.',
        '        ansvariga: [parten]',
        '        mal: {minst: 1, enhet: x}',
        '        mål: {minst: 1, enhet: x, perr: vecka}',
        '        delmål: [{minst: 1, texten: x}]',
      ),
    ).toEqual([
      '4:16 error okand-nyckel | Nyckeln ”dag” finns inte här. | Välj bland datum, ort, av.',
      '4:48 error okand-nyckel | Nyckeln ”rol” finns inte här. | Menade du ”roll”?',
      '5:12 error okand-nyckel | Nyckeln ”ort” finns inte här. | Välj bland av, datum.',
      '6:20 error okand-nyckel | Nyckeln ”web” finns inte här. | Menade du ”webb”?',
      '10:5 error okand-nyckel | Nyckeln ”aktivteter” finns inte här. | Menade du ”aktiviteter”?',
      '14:9 error okand-nyckel | Nyckeln ”ansvariga” finns inte här. | Menade du ”ansvarig”?',
      '15:9 error okand-nyckel | Nyckeln ”mal” finns inte här. | Menade du ”mål”?',
      '16:35 error okand-nyckel | Nyckeln ”perr” finns inte här. | Menade du ”per”?',
      '17:29 error okand-nyckel | Nyckeln ”texten” finns inte här. | Menade du ”text”?',
    ]);
  });
});

describe('a key that is missing', () => {
  it('is told where its group begins, with how it is written', async () => {
    expect(await told('# Löfte')).toEqual([
      '1:1 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Medborgarlöfte ÅÅÅÅ. Sidans rubrik.',
      '1:1 error saknad-nyckel | Uppgiften ”period” saknas. | Lägg till period: ÅÅÅÅ. Tiden som löftet gäller.',
      '1:1 error saknad-nyckel | Uppgiften ”löften” saknas. | Lägg till löften: [{id: trygghet, titel: Arbeta för …}]. Ett löfte eller flera.',
    ]);
  });

  it('is told at the key that has no value', async () => {
    expect(await told('titel:', 'period: # 2030', 'löften: ~')).toEqual([
      '2:1 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Medborgarlöfte ÅÅÅÅ. Sidans rubrik.',
      '3:1 error saknad-nyckel | Uppgiften ”period” saknas. | Lägg till period: ÅÅÅÅ. Tiden som löftet gäller.',
      '4:1 error saknad-nyckel | Uppgiften ”löften” saknas. | Lägg till löften: [{id: trygghet, titel: Arbeta för …}]. Ett löfte eller flera.',
    ]);
  });

  it('is told on every level', async () => {
    expect(
      await told(
        TITLE,
        PERIOD,
        'undertecknat: {av: [{}]}',
        'källor: [{webb: https://exempel.se}]',
        'löften:',
        '  - beskrivning: A',
        '    aktiviteter: [{grupp: A}]',
      ),
    ).toEqual([
      '4:21 error saknad-nyckel | Varken ”namn” eller ”roll” är ifyllt. | Lägg till namn: Förnamn Efternamn, eller roll: ordförande.',
      '5:10 error saknad-nyckel | Uppgiften ”text” saknas. | Lägg till text: Nyhet på exempel.se. Källans namn.',
      '7:5 error saknad-nyckel | Uppgiften ”id” saknas. | Lägg till id: drogfri-miljo. Löftets fasta namn i adresser.',
      '7:5 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Arbeta för ett tryggt centrum. Löftet, ordagrant.',
      '8:19 error saknad-nyckel | Uppgiften ”id” saknas. | Lägg till id: hundsok. Aktivitetens fasta namn i adresser.',
      '8:19 error saknad-nyckel | Uppgiften ”text” saknas. | Lägg till text: Vi ska byta lampor. Vad som ska göras, ordagrant.',
    ]);
  });

  it('may be left out where it is optional, with or without its name', async () => {
    expect(
      await told(
        TITLE,
        PERIOD,
        'sammanfattning:',
        'fortsätter:',
        'undertecknat:',
        'källor: []',
        'utkast:',
        PLEDGES,
      ),
    ).toEqual([]);
    expect(await told(TITLE, PERIOD, 'löften: [{id: torget, titel: A}]')).toEqual([]);
    expect(await told(TITLE, PERIOD, 'löften: [{id: torget, titel: A, aktiviteter: []}]')).toEqual([]);
  });
});

describe('a value of the wrong kind is told with what it is and what it should be', () => {
  it.each([
    ['titel: [A]', 'titel', 'en text', 'en lista', 'Medborgarlöfte ÅÅÅÅ'],
    ['titel: {a: A}', 'titel', 'en text', 'en grupp av nycklar', 'Medborgarlöfte ÅÅÅÅ'],
    ['titel: ""', 'titel', 'en text', 'ingenting', 'Medborgarlöfte ÅÅÅÅ'],
  ])('%s', async (line, key, expected, found, example) => {
    expect(await told(line, PERIOD, PLEDGES)).toEqual([
      `2:8 error fel-slags-varde | ”${key}” ska vara ${expected}, men här står ${found}. | Skriv till exempel ${key}: ${example}.`,
    ]);
  });

  it.each([
    ['sammanfattning: [A]', 17, 'sammanfattning', 'en text', 'en lista', 'En mening om löftet'],
    ['fortsätter: 2029', 13, 'fortsätter', 'en lista', '”2029”', '[forra-perioden]'],
    [
      'undertecknat: 2030-01-01',
      15,
      'undertecknat',
      'datum, ort och namn',
      '”2030-01-01”',
      '{datum: ÅÅÅÅ-MM-DD, ort: Exempelköping}',
    ],
    ['undertecknat: {av: A}', 20, 'av', 'en lista', '”A”', '[{namn: Förnamn Efternamn, roll: ordförande}]'],
    ['beslutat: [A]', 11, 'beslutat', 'av och datum', 'en lista', '{av: Nämnden, datum: ÅÅÅÅ-MM-DD}'],
    [
      'källor: https://exempel.se',
      9,
      'källor',
      'en lista',
      '”https://exempel.se”',
      '[{text: Nyhet på exempel.se, webb: https://www.exempel.se}]',
    ],
    ['utkast: ja', 9, 'utkast', 'true eller false', '”ja”', 'true'],
    [
      'publiceras: [2030-01-01]',
      13,
      'publiceras',
      'ett datum, gärna med klockslag',
      'en lista',
      'ÅÅÅÅ-MM-DD 08:00',
    ],
    ['uppdaterad: {a: A}', 13, 'uppdaterad', 'ett datum', 'en grupp av nycklar', 'ÅÅÅÅ-MM-DD'],
  ])('%s', async (line, column, key, expected, found, example) => {
    expect(await told(TITLE, PERIOD, line, PLEDGES)).toEqual([
      `4:${column} error fel-slags-varde | ”${key}” ska vara ${expected}, men här står ${found}. | Skriv till exempel ${key}: ${example}.`,
    ]);
  });

  it.each([
    ['löften: trygghet', 9, 'löften', 'en lista', '”trygghet”', '[{id: trygghet, titel: Arbeta för …}]'],
    [
      'löften: {id: torget}',
      9,
      'löften',
      'en lista',
      'en grupp av nycklar',
      '[{id: trygghet, titel: Arbeta för …}]',
    ],
    ['löften: [trygghet]', 10, 'löften', 'ett löfte', '”trygghet”', '[{id: trygghet, titel: Arbeta för …}]'],
    ['löften: [{id: a, titel: A, ansvarig: parten}]', 38, 'ansvarig', 'en lista', '”parten”', '[parten]'],
    ['löften: [{id: a, titel: A, ansvarig: [[parten]]}]', 39, 'ansvarig', 'en text', 'en lista', '[parten]'],
    ['löften: [{id: a, titel: A, platser: Centrum}]', 37, 'platser', 'en lista', '”Centrum”', '[Centrum]'],
    [
      'löften: [{id: a, titel: A, beskrivning: [A]}]',
      41,
      'beskrivning',
      'en text',
      'en lista',
      'En text i markdown',
    ],
    [
      'löften: [{id: a, titel: A, aktiviteter: A}]',
      41,
      'aktiviteter',
      'en lista',
      '”A”',
      '[{id: hundsok, text: Vi ska …}]',
    ],
    [
      'löften: [{id: [a], titel: A}]',
      15,
      'id',
      'ett namn med a–z, 0–9 och bindestreck',
      'en lista',
      'drogfri-miljo',
    ],
  ])('%s', async (line, column, key, expected, found, example) => {
    const problems = await problemsIn({
      ...file(TITLE, PERIOD, line),
      '2030/uppfoljning-tertial-1.md': undefined,
    });
    expect(problems).toEqual([
      `2030/lofte.md:4:${column} error fel-slags-varde | ”${key}” ska vara ${expected}, men här står ${found}. | Skriv till exempel ${key}: ${example}.`,
    ]);
  });

  it('with a text of up to 40 signs in full', async () => {
    const text = 'å'.repeat(40);
    expect(await told(TITLE, PERIOD, `fortsätter: ${text}`, PLEDGES)).toEqual([
      `4:13 error fel-slags-varde | ”fortsätter” ska vara en lista, men här står ”${text}”. | Skriv till exempel fortsätter: [forra-perioden].`,
    ]);
  });

  it('with a long text cut short and told on one line', async () => {
    expect(
      await told(TITLE, PERIOD, 'fortsätter: |', `  ${'å'.repeat(30)}`, `  ${'ö'.repeat(30)}`, PLEDGES),
    ).toEqual([
      `4:13 error fel-slags-varde | ”fortsätter” ska vara en lista, men här står ”${'å'.repeat(30)} ${'ö'.repeat(8)}…”. | Skriv till exempel fortsätter: [forra-perioden].`,
    ]);
  });
});

describe('a value that cannot be used is told with how it is written', () => {
  it.each([
    [
      'fortsätter: ["År 2029"]',
      '4:14 error fel-form | ”År 2029” går inte att använda som fortsätter. | Menade du ”ar-2029”?',
    ],
    [
      'undertecknat: {datum: i våras}',
      '4:23 error fel-datum | ”i våras” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD. Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.',
    ],
    [
      'undertecknat: {datum: 2030-02-30}',
      '4:23 error omojligt-datum | Den 30 februari 2030 finns inte i almanackan. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
    [
      'beslutat: {datum: 2030-13-01}',
      '4:19 error omojligt-datum | Månad 13 finns inte i almanackan. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
    [
      'uppdaterad: 1/2 2030',
      '4:13 error fel-datum | ”1/2 2030” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
    [
      'källor: [{text: A, webb: exempel.se}]',
      '4:26 error fel-webbadress | ”exempel.se” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    ],
    [
      'källor: [{text: A, webb: "javascript:alert(1)"}]',
      '4:26 error fel-webbadress | ”javascript:alert(1)” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    ],
    [
      'källor: [{text: A, webb: "https:///a"}]',
      '4:26 error fel-webbadress | ”https:///a” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    ],
    [
      'publiceras: 2030-02-30 08:00',
      '4:13 error omojligt-datum | Den 30 februari 2030 finns inte i almanackan. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
    [
      'publiceras: i morgon',
      '4:13 error fel-datum | ”i” är inget datum som går att läsa. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
    [
      'publiceras: 2030-02-03 8',
      '4:13 error fel-klockslag | ”2030-02-03 8” har inget klockslag som går att läsa. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
    [
      'publiceras: 2030-02-03 24:00',
      '4:13 error fel-klockslag | ”2030-02-03 24:00” har inget klockslag som går att läsa. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
    [
      'publiceras: 2030-02-30T08:00:00Z',
      '4:13 error omojligt-datum | Den 30 februari 2030 finns inte i almanackan. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
    [
      'publiceras: 2030-02-03 08:00 CET',
      '4:13 error fel-klockslag | ”2030-02-03 08:00 CET” har inget klockslag som går att läsa. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
  ])('%s', async (line, problem) => {
    expect(await told(TITLE, PERIOD, line, PLEDGES)).toEqual([problem]);
  });

  it.each(['/', '…'])('%s is no id', async (id) => {
    const problems = await problemsIn({
      ...file(TITLE, PERIOD, `löften: [{id: ${id}, titel: A}]`),
      '2030/uppfoljning-tertial-1.md': undefined,
    });
    expect(problems).toEqual([
      `2030/lofte.md:4:15 error fel-form | ”${id}” går inte att använda som id. | Använd bara a–z, 0–9 och bindestreck, till exempel drogfri-miljo.`,
    ]);
  });

  it.each([
    ['torgé', 'torge'],
    ['hundsök', 'hundsok'],
    ['Ängen', 'angen'],
    ['Torget', 'torget'],
    ['torg et', 'torg-et'],
    ['a_b', 'a-b'],
    ['../a', 'a'],
  ])('%s as an id was meant as %s', async (id, meant) => {
    const problems = await problemsIn({
      ...file(TITLE, PERIOD, `löften: [{id: ${id}, titel: A}]`),
      '2030/uppfoljning-tertial-1.md': undefined,
    });
    expect(problems).toEqual([
      `2030/lofte.md:4:15 error fel-form | ”${id}” går inte att använda som id. | Menade du ”${meant}”?`,
    ]);
  });

  it('an empty list of pledges is none', async () => {
    expect(await told(TITLE, PERIOD, 'löften: []')).toEqual([
      '4:9 error tom-lista | Listan ”löften” är tom. | Skriv till exempel löften: [{id: trygghet, titel: Arbeta för …}].',
    ]);
  });
});

describe('a target', () => {
  const activity = (target: string) =>
    `löften: [{id: a, titel: A, aktiviteter: [{id: b, text: B, ${target}}]}]`;

  it.each([
    [
      'mål: {minst: "95,1", enhet: procent}',
      { bound: 'minst', amount: 95.1, unit: 'procent', per: undefined },
    ],
    [
      'mål: {högst: "2,5", enhet: timmar, per: vecka}',
      { bound: 'högst', amount: 2.5, unit: 'timmar', per: 'vecka' },
    ],
    [
      'mål: {exakt: 1 588, enhet: samtal, per: Tertial}',
      { bound: 'exakt', amount: 1588, unit: 'samtal', per: 'tertial' },
    ],
    [
      'mål: {minst: "1 588,5", enhet: timmar, per: år}',
      { bound: 'minst', amount: 1588.5, unit: 'timmar', per: 'år' },
    ],
    ['mål: {minst: 0, enhet: brott, per: månad}', { bound: 'minst', amount: 0, unit: 'brott', per: 'månad' }],
  ])('is read: %s', async (line, target) => {
    const { site, problems } = await new TemporaryContent(file(TITLE, PERIOD, activity(line))).load();
    expect(problems).toEqual([]);
    expect(site?.periods[0]?.pledges[0]?.activities[0]?.target).toEqual(target);
  });

  it('may have parts with texts of their own, and these no unit', async () => {
    const line = activity('delmål: [{minst: 20, enhet: procent, text: nya}, {högst: 1.5}]');
    const { site, problems } = await new TemporaryContent(file(TITLE, PERIOD, line)).load();
    expect(problems).toEqual([]);
    expect(site?.periods[0]?.pledges[0]?.activities[0]?.partTargets).toEqual([
      { bound: 'minst', amount: 20, unit: 'procent', per: undefined, text: 'nya' },
      { bound: 'högst', amount: 1.5, unit: undefined, per: undefined, text: undefined },
    ]);
  });

  it.each([
    ['mål: {enhet: x}', '4:64 error mal-utan-varde | Målet saknar ett värde.', TARGET],
    [
      'mål: {minst: 1, högst: 2, enhet: x}',
      '4:64 error mal-utan-varde | Målet har flera värden: minst, högst.',
      TARGET,
    ],
    ['delmål: [{text: x}]', '4:68 error mal-utan-varde | Målet saknar ett värde.', TARGET],
    [
      'mål: {minst: 5}',
      '4:64 warning mal-utan-enhet | Målet saknar enhet.',
      'Skriv vad som räknas: mål: {minst: 800, enhet: tillfällen}.',
    ],
    [
      'mål: {minst: 1, högst: x, enhet: x}',
      '4:82 error fel-slags-varde | ”högst” ska vara ett tal, men här står ”x”.',
      'Skriv till exempel högst: 95,1.',
    ],
    [
      'mål: {minst: 5, enhet: [x]}',
      '4:82 error fel-slags-varde | ”enhet” ska vara en text, men här står en lista.',
      'Skriv till exempel enhet: tillfällen.',
    ],
    [
      'mål: 800',
      '4:64 error fel-slags-varde | ”mål” ska vara ett mål, men här står ”800”.',
      'Skriv till exempel mål: {minst: 800, enhet: tillfällen}.',
    ],
    [
      'mål: {minst: 5, enhet: x, per: veckan}',
      '4:90 error okant-ord | ”veckan” är inget av orden för per.',
      'Menade du ”vecka”?',
    ],
    [
      'mål: {minst: 5, enhet: x, per: timme}',
      '4:90 error okant-ord | ”timme” är inget av orden för per.',
      'Välj dygn, vecka, månad, tertial, kvartal, halvår eller år.',
    ],
  ])('is told: %s', async (line, problem, mend) => {
    expect(await told(TITLE, PERIOD, activity(line))).toEqual([`${problem} | ${mend}`]);
  });

  it.each([
    [
      'tolv',
      '4:72 error fel-slags-varde | ”minst” ska vara ett tal, men här står ”tolv”. | Skriv till exempel minst: 95,1.',
    ],
    [
      'true',
      '4:72 error fel-slags-varde | ”minst” ska vara ett tal, men här står ”true”. | Skriv till exempel minst: 95,1.',
    ],
    [
      '-1',
      '4:72 error negativt-tal | ”minst” kan inte vara mindre än noll. | Skriv ett tal från 0 och uppåt.',
    ],
    [
      '5 st',
      '4:72 error fel-slags-varde | ”minst” ska vara ett tal, men här står ”5 st”. | Skriv till exempel minst: 95,1.',
    ],
  ])('of %s is told, and nothing else of that target', async (value, problem) => {
    expect(await told(TITLE, PERIOD, activity(`mål: {minst: ${value}, enhet: x}`))).toEqual([problem]);
  });
});
