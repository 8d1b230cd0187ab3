import { expect, it } from 'vitest';
import { formatProblem, hasErrors, type Problem, sortProblems } from '../../src/content/problem.ts';

const problem = (file: string, line: number, column: number, more: Partial<Problem> = {}): Problem => ({
  file,
  line,
  column,
  level: 'error',
  code: 'okand-nyckel',
  message: 'Nyckeln ”x” finns inte här.',
  hint: 'Menade du ”y”?',
  ...more,
});

it('problems stand by file, line, column and code, and else as they were found', () => {
  const sorted = [
    problem('2029/lofte.md', 10, 1),
    problem('2030/lofte.md', 2, 1),
    problem('2030/lofte.md', 2, 9, { code: 'a' }),
    problem('2030/lofte.md', 2, 9, { code: 'b', message: '1' }),
    problem('2030/lofte.md', 2, 9, { code: 'b', message: '0' }),
    problem('2030/lofte.md', 10, 1),
    problem('webbplats.yaml', 1, 1),
  ];
  const [a, b, c, d, e, f, g] = sorted;
  expect(sortProblems([g, d, a, e, f, c, b].flatMap((found) => found ?? []))).toEqual(sorted);
});

it('a problem is a line of text', () => {
  expect(formatProblem(problem('2030/lofte.md', 14, 7))).toBe(
    '2030/lofte.md:14:7  fel  Nyckeln ”x” finns inte här. Menade du ”y”?',
  );
  expect(formatProblem(problem('sidor/om.md', 1, 1, { level: 'warning' }))).toBe(
    'sidor/om.md:1:1  varning  Nyckeln ”x” finns inte här. Menade du ”y”?',
  );
});

it('warnings alone are no errors', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([problem('a', 1, 1, { level: 'warning' })])).toBe(false);
  expect(hasErrors([problem('a', 1, 1, { level: 'warning' }), problem('b', 1, 1)])).toBe(true);
});
