import { expect, it } from 'vitest';
import { isSameInFinnish } from '../../../src/render/search/finnish.ts';

it.each([
  ['poliisin', 'poliisi'],
  ['kunnan', 'kunta'],
  ['lupaus', 'lupaukset'],
  ['lupauksista', 'lupaukset'],
  ['torilla', 'torista'],
  ['turvallisuus', 'turvallisemman'],
])('%s and %s are forms of one word, or made of one', (one, other) => {
  expect(isSameInFinnish(one, other)).toBe(true);
});

it.each([
  ['kunta', 'kuva'],
  ['tori', 'tapa'],
  ['poliisi', 'pormestari'],
  ['lue', 'lupaus'],
])('%s and %s are not', (one, other) => {
  expect(isSameInFinnish(one, other)).toBe(false);
});
