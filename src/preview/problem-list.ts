import type { Problem } from '../content/problem.ts';
import { formOf } from './addresses.ts';

/** A problem, ready for a view. */
export type ProblemView = {
  readonly place: string;
  readonly form: string | undefined;
  readonly level: 'Fel' | 'Varning';
  readonly message: string;
  readonly hint: string;
};

export type FileProblems = {
  readonly file: string;
  readonly form: string | undefined;
  readonly problems: readonly ProblemView[];
};

/** A problem in the words of a view. */
export function problemView({ file, line, column, level, message, hint }: Problem): ProblemView {
  return {
    place: `${file}:${line}:${column}`,
    form: formOf(file),
    level: level === 'error' ? 'Fel' : 'Varning',
    message,
    hint,
  };
}

/** The problems by file: files with errors first, and in each file the errors first. */
export function byFile(problems: readonly Problem[]): readonly FileProblems[] {
  return [...Map.groupBy(errorsFirst(problems), ({ file }) => file)].map(([file, own]) => ({
    file,
    form: formOf(file),
    problems: own.map(problemView),
  }));
}

/** The problems with the errors before the warnings, and otherwise as they stand. */
export function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ level }: Problem): number {
  return level === 'error' ? 0 : 1;
}
