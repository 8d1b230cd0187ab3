import { describe, expect, it } from 'vitest';
import { partsPerYear, spanInWords, spanOfPart, spanOfYear, yearsOf } from '../../../src/model/dates/span.ts';

it.each([
  ['tertial', 1, '2024-01-01', '2024-04-30'],
  ['tertial', 2, '2024-05-01', '2024-08-31'],
  ['tertial', 3, '2024-09-01', '2024-12-31'],
  ['kvartal', 1, '2024-01-01', '2024-03-31'],
  ['kvartal', 2, '2024-04-01', '2024-06-30'],
  ['kvartal', 3, '2024-07-01', '2024-09-30'],
  ['kvartal', 4, '2024-10-01', '2024-12-31'],
  ['halvår', 1, '2024-01-01', '2024-06-30'],
  ['halvår', 2, '2024-07-01', '2024-12-31'],
] as const)('%s %i has its days', (part, number, from, to) => {
  expect(spanOfPart({ part, number }, 2024)).toEqual({ from, to });
});

it('a year has three tertials, four quarters and two halves', () => {
  expect([partsPerYear('tertial'), partsPerYear('kvartal'), partsPerYear('halvår')]).toEqual([3, 4, 2]);
});

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
    ['2030-01-01', undefined, 'från 1 januari 2030'],
    [undefined, '2032-06-30', 'från undertecknandet till 30 juni 2032'],
    [undefined, undefined, 'från undertecknandet'],
  ])('from %s to %s is: %s', (from, to, words) => {
    expect(spanInWords({ from, to })).toBe(words);
  });
});
