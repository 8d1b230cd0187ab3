import { expect, it } from 'vitest';
import { headingLevels } from '../../../src/render/pdf/heading-levels.ts';

it.each([
  ['in order', [2, 3, 2, 3, 4], [2, 3, 2, 3, 4]],
  ['with levels left out', [2, 4, 6, 3, 2], [2, 3, 4, 3, 2]],
  ['that start low', [5, 3, 2], [2, 2, 2]],
  ['with # and ## mixed', [1, 2, 1], [2, 2, 2]],
])('gives levels to headings %s', (_, written, expected) => {
  expect(written.map(headingLevels(2))).toEqual(expected);
});

it('goes no lower than H6', () => {
  expect([2, 3, 4, 5].map(headingLevels(4))).toEqual([4, 5, 6, 6]);
});
