import { expect, it } from 'vitest';
import { isNear, isOneSlip } from '../../src/text/edits.ts';

it.each([
  ['torget', 'torgt', true],
  ['torget', 'toorget', true],
  ['torget', 'target', true],
  ['torget', 'torgte', true],
  ['a', '', true],
  ['torget', 'torget', false],
  ['torget', 'trogte', false],
  ['torget', 'torgeten', false],
])('%s and %s: a slip of the keys is %s', (one, other, expected) => {
  expect(isOneSlip(one, other)).toBe(expected);
  expect(isOneSlip(other, one)).toBe(expected);
});

it.each([
  ['belysning', 'belsnig', true],
  ['belysning', 'bälysningg', true],
  ['belysning', 'bestånd', false],
  ['belysning', 'bely', false],
])('%s and %s: being near is %s', (one, other, expected) => {
  expect(isNear(one, other)).toBe(expected);
});
