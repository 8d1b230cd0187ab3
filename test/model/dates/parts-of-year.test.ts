import { expect, it } from 'vitest';
import { CADENCES, partsPerYear, spanOfPart } from '../../../src/model/dates/parts-of-year.ts';

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
  ['år', 1, '2024-01-01', '2024-12-31'],
] as const)('%s %i has its days', (part, number, from, to) => {
  expect(spanOfPart({ part, number }, 2024)).toEqual({ from, to });
});

it('a year has three tertials, four quarters, two halves and itself', () => {
  expect(CADENCES.map(partsPerYear)).toEqual([3, 4, 2, 1]);
});
