import { expect, it } from 'vitest';
import { textSource } from '../../../src/content/files/text-source.ts';
import type { Problem } from '../../../src/content/problem.ts';

const TEXT = 'ab\n\ncde\n';

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
  [7, 3, 4],
  [8, 4, 1],
])('offset %i is on line %i, column %i', (offset, line, column) => {
  expect(textSource('a.md', TEXT, () => {}).at(offset)).toEqual({ file: 'a.md', line, column });
});

it('an offset outside the text is at its start or its end', () => {
  const { at } = textSource('a.md', TEXT, () => {});
  expect(at(-5)).toEqual({ file: 'a.md', line: 1, column: 1 });
  expect(at(99)).toEqual({ file: 'a.md', line: 4, column: 1 });
});

it('a problem is an error unless told otherwise, with its message on one line', () => {
  const problems: Problem[] = [];
  const source = textSource('a.md', TEXT, (problem) => problems.push(problem));
  source.report(4, 'fel-form', '”två\n  rader\u0007” går inte.', 'Skriv en.');
  source.report(0, 'fel-form', 'Tveksamt.', 'Rätta.', 'warning');
  expect(problems).toEqual([
    {
      file: 'a.md',
      line: 3,
      column: 1,
      level: 'error',
      code: 'fel-form',
      message: '”två rader ” går inte.',
      hint: 'Skriv en.',
    },
    {
      file: 'a.md',
      line: 1,
      column: 1,
      level: 'warning',
      code: 'fel-form',
      message: 'Tveksamt.',
      hint: 'Rätta.',
    },
  ]);
});
