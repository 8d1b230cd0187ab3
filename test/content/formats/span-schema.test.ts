import { describe, expect, it } from 'vitest';
import { inOneLine, TemporaryContent } from '../temporary-content.ts';

async function period(written: string) {
  const { site, problems } = await new TemporaryContent({
    '2030/lofte.md': `---\ntitel: A\nperiod: ${written}\nlöften: [{id: torget, titel: A}]\n---\n`,
    '2030/uppfoljning-tertial-1.md': undefined,
  }).load();
  const made = site?.periods[0];
  return {
    span: made && [made.span.from, made.span.to, made.spanText],
    problems: problems.map((problem) => inOneLine(problem).replace('2030/lofte.md:', '')),
  };
}

describe('a period may be', () => {
  it.each([
    ['a year', '2030', '2030-01-01', '2030-12-31', '2030'],
    ['a year in quotes', '"2030"', '2030-01-01', '2030-12-31', '2030'],
    ['a year in curly quotes', '”2030”', '2030-01-01', '2030-12-31', '2030'],
    ['several years', '{från: 2030, till: 2032}', '2030-01-01', '2032-12-31', '2030–2032'],
    ['a year as two', '{från: 2030, till: 2030}', '2030-01-01', '2030-12-31', '2030'],
    ['days', '{från: 2030-07-01, till: 2032-06-30}', '2030-07-01', '2032-06-30', '1 juli 2030–30 juni 2032'],
    ['months', '{från: 2030-07, till: 2032-06}', '2030-07-01', '2032-06-30', '1 juli 2030–30 juni 2032'],
    ['a month', '{från: 2032-02, till: 2032-02}', '2032-02-01', '2032-02-29', 'februari 2032'],
    ['a day', '{från: 2030-07-01, till: 2030-07-01}', '2030-07-01', '2030-07-01', '1 juli 2030'],
    [
      'a day and a year',
      '{från: 2030-07-01, till: 2031}',
      '2030-07-01',
      '2031-12-31',
      '1 juli 2030–31 december 2031',
    ],
    ['on lines of their own', '\n  från: 2030\n  till: 2031', '2030-01-01', '2031-12-31', '2030–2031'],
    ['without an end', '{från: 2030-07-01}', '2030-07-01', undefined, 'från 1 juli 2030'],
    [
      'from its signing',
      '{från: undertecknande, till: 2032}',
      undefined,
      '2032-12-31',
      'från undertecknandet till 31 december 2032',
    ],
    ['from its signing alone', '{från: Undertecknande}', undefined, undefined, 'från undertecknandet'],
  ])('%s', async (_, written, from, to, words) => {
    expect(await period(written)).toEqual({ span: [from, to, words], problems: [] });
  });
});

describe('a period cannot be', () => {
  const days = 'Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.';
  const swap = 'Byt plats på datumen under från och till, eller rätta det som är fel.';

  it.each([
    [
      'a text',
      'nästa år',
      '3:9 error fel-slags-varde | ”period” ska vara ett årtal, men här står ”nästa år”. | Skriv till exempel period: ÅÅÅÅ.',
    ],
    [
      'two years in a text',
      '2030-2031',
      '3:9 error fel-slags-varde | ”period” ska vara ett årtal eller från och till, men här står ”2030-2031”. | Skriv till exempel period: {från: 2030, till: 2031}.',
    ],
    [
      'a year of another century',
      '1066',
      '3:9 error fel-slags-varde | ”period” ska vara ett årtal, men här står ”1066”. | Skriv till exempel period: ÅÅÅÅ.',
    ],
    [
      'a list',
      '[2030, 2031]',
      '3:9 error fel-slags-varde | ”period” ska vara ett årtal, men här står en lista. | Skriv till exempel period: ÅÅÅÅ.',
    ],
    [
      'without a start',
      '{till: 2031}',
      '3:9 error saknad-nyckel | Uppgiften ”från” saknas. | Lägg till från: ÅÅÅÅ-MM-DD. Första dagen, eller ordet undertecknande.',
    ],
    [
      'with another key',
      '{från: 2030, tom: 2031}',
      '3:22 error okand-nyckel | Nyckeln ”tom” finns inte här. | Välj bland från, till.',
    ],
    [
      'on a day that does not exist',
      '{från: 2030-02-29}',
      `3:16 error omojligt-datum | Den 29 februari 2030 finns inte i almanackan. | ${days}`,
    ],
    [
      'from a month that does not exist',
      '{från: 2030-13}',
      `3:16 error fel-datum | ”2030-13” är inget datum som går att läsa. | ${days} Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.`,
    ],
    [
      'from a text',
      '{från: i våras}',
      `3:16 error fel-datum | ”i våras” är inget datum som går att läsa. | ${days} Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.`,
    ],
    [
      'until its signing',
      '{från: 2030, till: undertecknande}',
      `3:28 error fel-datum | ”undertecknande” är inget datum som går att läsa. | ${days} Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.`,
    ],
    [
      'from a year of another century',
      '{från: 1066}',
      '3:16 error fel-slags-varde | ”från” ska vara ett årtal, men här står ”1066”. | Skriv till exempel från: ÅÅÅÅ.',
    ],
    [
      'over before it begins',
      '{från: 2031, till: 2030}',
      `3:28 error slut-fore-start | Perioden slutar (2030-12-31) innan den börjar (2031-01-01). | ${swap}`,
    ],
    [
      'over a day before it begins',
      '{från: 2030-07-01, till: 2030-06-30}',
      `3:34 error slut-fore-start | Perioden slutar (2030-06-30) innan den börjar (2030-07-01). | ${swap}`,
    ],
  ])('%s', async (_, written, problem) => {
    expect(await period(written)).toEqual({ span: undefined, problems: [problem] });
  });
});
