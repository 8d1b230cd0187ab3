import { describe, expect, it } from 'vitest';
import { inOneLine, TemporaryContent } from '../temporary-content.ts';

async function covered(period: string, covers: string) {
  const { site, problems } = await new TemporaryContent({
    '2030/lofte.md': `---\ntitel: A\nperiod: ${period}\nlöften: [{id: torget, titel: A}]\n---\n`,
    '2030/uppfoljning-tertial-1.md': `---\ntitel: A\nomfattar: ${covers}\n---\n`,
  }).load();
  const followUp = site?.periods[0]?.followUps[0];
  return {
    covers: followUp && [followUp.covers.from, followUp.covers.to, followUp.coversText],
    problems: problems.map((problem) => inOneLine(problem).replace('2030/uppfoljning-tertial-1.md:', '')),
  };
}

const ACROSS = '{från: 2030-07-01, till: 2032-06-30}';
const MISSING =
  'error ar-saknas | Det framgår inte vilket år ”tertial 2” gäller, eftersom perioden inte är ett enda år.';

describe('a follow-up covers', () => {
  it.each([
    ['2030', 'tertial 2', '2030-05-01', '2030-08-31', 'tertial 2 2030'],
    ['"2030"', 'kvartal 1', '2030-01-01', '2030-03-31', 'kvartal 1 2030'],
    ['2030', 'halvår 2', '2030-07-01', '2030-12-31', 'halvår 2 2030'],
    ['2030', 'hela perioden', '2030-01-01', '2030-12-31', 'hela perioden'],
    ['2030', 'kvartal 4\når: 2030', '2030-10-01', '2030-12-31', 'kvartal 4 2030'],
    ['{från: 2030, till: 2031}', 'tertial 2\når: 2031', '2031-05-01', '2031-08-31', 'tertial 2 2031'],
    [ACROSS, 'kvartal 4\når: "2031"', '2031-10-01', '2031-12-31', 'kvartal 4 2031'],
    [ACROSS, 'hela perioden', '2030-07-01', '2032-06-30', 'hela perioden'],
    [ACROSS, '{från: 2030-07-01, till: 2031-06-30}', '2030-07-01', '2031-06-30', '1 juli 2030–30 juni 2031'],
    [ACROSS, '{från: 2031, till: 2031}', '2031-01-01', '2031-12-31', '2031'],
    [ACROSS, '{från: 2031-05-01}', '2031-05-01', undefined, 'från 1 maj 2031'],
    [
      '{från: undertecknande, till: 2031}',
      'tertial 2\når: 2030',
      '2030-05-01',
      '2030-08-31',
      'tertial 2 2030',
    ],
    ['{från: undertecknande, till: 2031}', 'hela perioden', undefined, '2031-12-31', 'hela perioden'],
    ['{från: 2030-03-01, till: 2030-10-31}', 'tertial 2', '2030-05-01', '2030-08-31', 'tertial 2 2030'],
  ])('of %s: %s', async (period, covers, from, to, words) => {
    expect(await covered(period, covers)).toEqual({ covers: [from, to, words], problems: [] });
  });
});

describe('the year', () => {
  it.each([
    ['{från: 2030, till: 2031}', '2031'],
    [ACROSS, '2032'],
    ['{från: undertecknande, till: 2031}', 'ÅÅÅÅ'],
    ['{från: 2030}', 'ÅÅÅÅ'],
  ])('must be given where the period is %s', async (period, year) => {
    expect(await covered(period, 'tertial 2')).toEqual({
      covers: undefined,
      problems: [`3:11 ${MISSING} | Lägg till raden år: ${year}.`],
    });
  });

  it('must be one of the period', async () => {
    expect(await covered('2030', 'tertial 2\når: 2031')).toEqual({
      covers: undefined,
      problems: [
        '4:5 error ar-utanfor-perioden | År 2031 ligger utanför perioden 2030. | Rätta året, eller flytta filen till rätt period.',
      ],
    });
    expect((await covered(ACROSS, 'kvartal 1\når: 2029')).problems).toEqual([
      '4:5 error ar-utanfor-perioden | År 2029 ligger utanför perioden 1 juli 2030–30 juni 2032. | Rätta året, eller flytta filen till rätt period.',
    ]);
  });
});
