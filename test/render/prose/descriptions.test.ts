import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../src/markdown/first-words.ts';

describe('the first words of a text', () => {
  it.each([
    ['Ett **löfte** till [alla](/om).\n\nMer.', 'Ett löfte till alla.'],
    ['## Rubrik\n\nFörsta stycket.', 'Första stycket.'],
    ['Rad ett\nrad två\\\nrad tre', 'Rad ett rad två rad tre'],
    ['Kör `npm start` & läs <b>.', 'Kör npm start & läs <b>.'],
    ['- En punkt.', 'En punkt.'],
    ['', ''],
    ['## Bara en rubrik', ''],
  ])('%j are ”%s”', (text, words) => {
    expect(firstWords(text)).toBe(words);
  });
});
