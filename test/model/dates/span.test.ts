import { describe, expect, it } from 'vitest';
import { spanInWords, spanOfYear, yearsOf } from '../../../src/model/dates/span.ts';

it('a year is its first day to its last', () => {
  expect(spanOfYear(2030)).toEqual({ from: '2030-01-01', to: '2030-12-31' });
});

it.each([
  ['2030-01-01', '2030-12-31', [2030]],
  ['2030-07-01', '2032-06-30', [2030, 2031, 2032]],
  ['2032-01-01', '2030-12-31', []],
  [undefined, '2030-12-31', []],
  ['2030-01-01', undefined, []],
])('the span from %s to %s touches the years %j', (from, to, years) => {
  expect(yearsOf({ from, to })).toEqual(years);
});

describe('a span in words', () => {
  it.each([
    ['2030-01-01', '2030-12-31', '2030'],
    ['2030-01-01', '2031-12-31', '2030–2031'],
    ['2030-07-01', '2032-06-30', '1 juli 2030–30 juni 2032'],
    ['2030-05-01', '2030-05-01', '1 maj 2030'],
    ['2030-10-01', '2030-10-31', 'oktober 2030'],
    ['2028-02-01', '2028-02-29', 'februari 2028'],
    ['2028-02-01', '2028-02-28', '1 februari 2028–28 februari 2028'],
    ['2030-10-01', '2031-10-31', '1 oktober 2030–31 oktober 2031'],
    ['2030-01-01', undefined, 'från 2030'],
    ['2030-02-01', undefined, 'från 1 februari 2030'],
    [undefined, '2032-06-30', 'från undertecknandet till 30 juni 2032'],
    [undefined, undefined, 'från undertecknandet'],
  ])('from %s to %s is: %s', (from, to, words) => {
    expect(spanInWords({ from, to })).toBe(words);
  });
});
