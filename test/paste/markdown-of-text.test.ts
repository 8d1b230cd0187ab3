import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/content/prose/outline.ts';
import { markdownOfText } from '../../src/paste/markdown-of-text.ts';

describe('signs that programs write before entries become a list', () => {
  it.each([
    [
      'of Word, level by level',
      'Så här:\r\n•\tEtt\r\no\tUnder\r\n▪\tDjupt\r\n•\tTvå\r\nSlut',
      'Så här:\n\n- Ett\n  - Under\n    - Djupt\n- Två\n\nSlut',
    ],
    ['of symbol fonts', '\uF0B7\tA\n\uF0A7\tB\n\uF0B7\tC', '- A\n  - B\n- C'],
    ['with dashes', '–\tA\n–\tB', '- A\n- B'],
    ['with dashes and spaces, two at least', '– A\n– B', '- A\n- B'],
    ['with dots', '· A\n· B', '- A\n- B'],
    ['by their tabs', '•\tA\n\t•\tB\n\t\t•\tC\n•\tD', '- A\n  - B\n    - C\n- D'],
    ['without a space after', '•A\n•B', '- A\n- B'],
    ['with numbers', '1)\tA\n2)\tB', '1. A\n2. B'],
    ['with numbers and tabs', '1.\tA\n•\tB\n2.\tC', '1. A\n   - B\n2. C'],
  ])('%s', (_what, text, markdown) => {
    expect(markdownOfText(text)).toBe(markdown);
    expect(readOutline(markdown, (at) => at, new Set()).slips).toEqual([]);
  });
});

describe('lines with tabs become a table', () => {
  it.each([
    ['of Excel', 'Område\tAntal\r\nCentrum\t12\r\n', '| Område | Antal |\n| --- | --- |\n| Centrum | 12 |\n'],
    [
      'between other lines',
      'Före\nA\tB\n1\t2\nEfter',
      'Före\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\nEfter',
    ],
    ['with an empty cell', 'A\tB\tC\n1\t\t3', '| A | B | C |\n| --- | --- | --- |\n| 1 | | 3 |'],
    ['with a column that is empty', 'A\t\tC\n1\t\t3', '| A | C |\n| --- | --- |\n| 1 | 3 |'],
    [
      'with line breaks in a cell',
      'A\tB\n"rad ""1""\nrad 2"\t2',
      '| A | B |\n| --- | --- |\n| rad "1" rad 2 | 2 |',
    ],
    ['with a line between', 'A\tB\n1|2\t3', '| A | B |\n| --- | --- |\n| 1\\|2 | 3 |'],
  ])('%s', (_what, text, markdown) => {
    expect(markdownOfText(text)).toBe(markdown);
    expect(readOutline(markdown, (at) => at, new Set()).slips).toEqual([]);
  });
});

describe('other text stays as it is', () => {
  it.each([
    ['words', 'En rad.\nEn till – med streck.\n\nNytt stycke.'],
    ['speech', '– Det är bättre nu, sa en boende.'],
    ['markdown', '## Rubrik\n\n- a\n  - b\n* c\n\n1. x\n1. y\n\n| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['quotes', 'Han sa: "Ja\noch nej" igår.'],
    ['a year that begins a line', '2018. Ett år.\n(1) not'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(markdownOfText(text)).toBe(text);
  });

  it('but for spaces at the ends of lines, line ends of Windows, and a tab within a line', () => {
    expect(markdownOfText('Rad ett  \r\nDatum:\t2018-10-01\t\r\nRad\u00A0tre\u00A0')).toBe(
      'Rad ett\nDatum: 2018-10-01\nRad\u00A0tre',
    );
  });
});
