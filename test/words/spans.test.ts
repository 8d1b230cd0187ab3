import { describe, expect, it } from 'vitest';
import { coversInWords, daysInWords, monthsInWords, spanByName } from '../../src/words/spans.ts';
import { followUp } from '../render/support/model.ts';

describe('a span by its name', () => {
  it.each([
    ['2030-01-01', '2030-12-31', '2030'],
    ['2030-01-01', '2031-12-31', '2030–2031'],
    ['2030-09-01', '2030-12-31', 'Tertial 3 år 2030'],
    ['2030-04-01', '2030-06-30', 'Kvartal 2 år 2030'],
    ['2030-07-01', '2030-12-31', 'Halvår 2 år 2030'],
    ['2030-10-01', '2030-10-31', 'Oktober 2030'],
    ['2030-02-01', '2030-05-31', '1 februari–31 maj 2030'],
    ['2030-07-01', '2031-06-30', '1 juli 2030–30 juni 2031'],
    [undefined, '2031-06-30', 'Från undertecknandet till 30 juni 2031'],
  ])('from %s to %s is %s', (from, to, name) => {
    expect(spanByName({ from, to })).toBe(name);
  });
});

describe('the months of a span', () => {
  it.each([
    ['2030-05-01', '2030-08-31', 'maj–augusti 2030'],
    ['2030-02-01', '2030-02-28', 'februari 2030'],
    ['2028-02-01', '2028-02-29', 'februari 2028'],
    ['2030-01-01', '2030-12-31', 'januari–december 2030'],
    ['2030-12-01', '2031-01-31', 'december 2030–januari 2031'],
    ['2030-05-01', '2031-05-31', 'maj 2030–maj 2031'],
    ['2030-05-02', '2030-08-31', '2 maj–31 augusti 2030'],
    ['2030-05-01', '2030-08-30', '1 maj–30 augusti 2030'],
    ['2028-02-01', '2028-02-28', '1 februari–28 februari 2028'],
    [undefined, '2030-08-31', 'från undertecknandet till 31 augusti 2030'],
    ['2030-05-01', undefined, 'från 1 maj 2030'],
  ])('from %s to %s are %s', (from, to, months) => {
    expect(monthsInWords({ from, to })).toBe(months);
  });
});

it('days say the year once where it is the same', () => {
  expect(daysInWords('2030-05-02', '2030-08-31')).toBe('2 maj–31 augusti 2030');
  expect(daysInWords('2030-12-24', '2031-01-06')).toBe('24 december 2030–6 januari 2031');
});

it('what a follow-up covers has its days where they say more than the words', () => {
  const covers = { from: '2030-05-01', to: '2030-08-31' };
  expect(coversInWords(followUp({ slug: 'a', coversText: 'tertial 2 2030', covers }))).toBe(
    'Tertial 2 2030, 1 maj–31 augusti 2030',
  );
  const year = { from: '2030-01-01', to: '2030-12-31' };
  expect(coversInWords(followUp({ slug: 'a', coversText: '2030', covers: year }))).toBe('2030');
});
