import { expect, it } from 'vitest';
import { Swedish } from '../../../src/render/search/swedish.ts';

const swedish = new Swedish();
const early = swedish.has('skola');
while (swedish.makeNext());

it.each(['skola', 'skolornas', 'gjort', 'bort', 'gick', 'olycka', 'stulen', 'tonåringarna', 'malmö'])(
  'a word of the dictionary is Swedish in all its forms: %s',
  (word) => {
    expect(swedish.has(word)).toBe(true);
  },
);

it.each(['skolhundarnas', 'brandskyddskontroller', 'flickskolor'])(
  'a word that is put together of two is Swedish: %s',
  (word) => {
    expect(swedish.has(word)).toBe(true);
  },
);

it.each(['skolr', 'kloter', 'hushål', 'brandvanare', 'belysnign', 'narkotica', 'fotpatrul', 'xyzzy', ''])(
  'a slip is not: %s',
  (word) => {
    expect(swedish.has(word)).toBe(false);
  },
);

it('no word is known before the dictionary is made', () => {
  expect(early).toBe(false);
});
