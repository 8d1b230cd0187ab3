import type { Problem } from '../content/problem.ts';
import { openContentFile } from '../editing/content-file.ts';
import { formOf } from './addresses.ts';
import { tellerOf } from './telling/tell.ts';
import { titleIn } from './to-do/content-list.ts';

/** A problem, ready for a view. */
export type ProblemView = {
  readonly place: string;
  readonly level: 'Fel' | 'Varning';
  readonly message: string;
  readonly hint: string;
  /** The same in the words of the check, for those who write in the file. */
  readonly own: string;
};

export type FileProblems = {
  readonly file: string;
  readonly title: string;
  readonly form: string | undefined;
  readonly problems: readonly ProblemView[];
};

/** The problems by file: files with errors first, and in each file the errors first; said in the words of the form. */
export function byFile(contentDir: string, problems: readonly Problem[]): readonly FileProblems[] {
  return [...Map.groupBy(errorsFirst(problems), ({ file }) => file)].map(([file, own]) => {
    const tell = tellerOf(contentDir, file, openContentFile(contentDir, file)?.form);
    const views = own.map((problem) => problemView(problem, tell(problem)));
    return { file, title: titleIn(contentDir, file), form: formOf(file), problems: views };
  });
}

function problemView(
  { file, line, column, level, ...own }: Problem,
  { message, hint }: Problem,
): ProblemView {
  return {
    place: `${file}:${line}:${column}`,
    level: levelOf(level),
    message,
    hint,
    own: `${own.message} ${own.hint}`,
  };
}

/** How grave a problem is, in the word that it begins with. */
export function levelOf(level: Problem['level']): 'Fel' | 'Varning' {
  return level === 'error' ? 'Fel' : 'Varning';
}

/** The problems with the errors before the warnings, and otherwise as they stand. */
export function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ level }: Problem): number {
  return level === 'error' ? 0 : 1;
}
