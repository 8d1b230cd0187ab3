import type { Level } from '../problem.ts';

/** What is wrong with a document, and how to mend it. */
export type DocumentProblem = {
  readonly code: string;
  /** What it is, has or lacks; a sentence that its name begins. */
  readonly says: string;
  readonly hint: string;
  /** Left out where the caller decides how grave it is that the file is missing. */
  readonly level?: Level;
};

/** The warning that something shuts some readers out, or nothing where it does not. */
export function warnIf(
  isFound: boolean,
  code: string,
  says: string,
  hint: string,
): readonly DocumentProblem[] {
  return isFound ? [{ code, says, hint, level: 'warning' }] : [];
}

/** What is wrong with a document at a path under public, in a sentence of its own. */
export function messageOf(path: string, { says }: DocumentProblem): string {
  return `Dokumentet public/${path} ${says}`;
}
