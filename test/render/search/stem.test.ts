import { expect, it } from 'vitest';
import { stem } from '../../../src/render/search/stem.ts';

// From the sample vocabulary of snowballstem.org/algorithms/swedish.
it.each([
  ['jaktkarlarne', 'jaktkarl'],
  ['jaktkarlens', 'jaktkarl'],
  ['jaktlöjtnanten', 'jaktlöjtnant'],
  ['jamade', 'jam'],
  ['jamande', 'jam'],
  ['jamandet', 'jam'],
  ['klo', 'klo'],
  ['kloaken', 'kloak'],
  ['klocka', 'klock'],
  ['klockan', 'klockan'],
  ['klockor', 'klock'],
  ['klokare', 'klok'],
  ['klokheten', 'klok'],
  ['kloster', 'klost'],
  ['klosterfolket', 'klosterfolket'],
])('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it.each(['kontroll', 'kontroller', 'kontrollen', 'kontrollens', 'kontrollerna', 'kontrollernas'])(
  'every form of a word has one stem: %s',
  (word) => {
    expect(stem(word)).toBe('kontroll');
  },
);

it.each(['', 'å', 'ss', 'trygg', 'gps', '2018'])('a word without an ending is left alone: %s', (word) => {
  expect(stem(word)).toBe(word);
});
