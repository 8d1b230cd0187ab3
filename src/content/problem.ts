export type Level = 'error' | 'warning';

/** A place in a file of the content folder; line and column count from 1. */
export type Position = { readonly file: string; readonly line: number; readonly column: number };

/** Something wrong in the content, told to the editor: what it is and how to mend it. */
export type Problem = Position & {
  readonly level: Level;
  /** Stable, for tools and tests: `okand-nyckel`. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
};

/** What is wrong with a file, or a folder, as a whole. */
export function wholeFileProblem(
  file: string,
  code: string,
  message: string,
  hint: string,
  level: Level = 'error',
): Problem {
  return { file, line: 1, column: 1, level, code, message, hint };
}

export type Report = (problem: Problem) => void;

/** Gives the problems by file, line and column, so that an editor can work from the top. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One problem as a line of text: `<period>/lofte.md:14:7  fel  …`. */
export function formatProblem(problem: Problem): string {
  const level = problem.level === 'error' ? 'fel' : 'varning';
  return `${problem.file}:${problem.line}:${problem.column}  ${level}  ${problem.message} ${problem.hint}`;
}

/** True when any problem is an error, which keeps the content from being published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === 'error');
}
