import { expect, it } from 'vitest';
import { writtenIn } from '../../src/pdf-reader/child/written-in.ts';

it.each([
  ['Polisen har patrullerat på torget, och det är tryggt.', 'sv'],
  ['The police have patrolled the square, and it is safe.', 'en'],
  ['Årsrapport', undefined],
  ['Report of the year', undefined],
  ['Vi har läst The Art of the Deal och det är allt.', undefined],
  ['Tukholman kaupunki ja poliisi lupaavat turvallisen torin.', undefined],
])('%j is written in %s', (text, language) => {
  expect(writtenIn(text)).toBe(language);
});
