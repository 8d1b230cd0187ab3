import { expect, it } from 'vitest';
import { telephoneAddress } from '../../src/words/telephone.ts';

it.each([
  ['114 14', 'tel:11414'],
  ['031-390 06 12', 'tel:0313900612'],
  ['+46 31 390 06 12', 'tel:+46313900612'],
  ['+46 (0)31-390 06 12', 'tel:+46313900612'],
])('the number %s is dialled %s', (written, address) => {
  expect(telephoneAddress(written)).toBe(address);
});
