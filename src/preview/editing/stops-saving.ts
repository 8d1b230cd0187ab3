import { hasErrors, type Problem } from '../../content/problem.ts';
import { problemsOf } from '../../editing/file-kind.ts';
import type { PreviewParts } from '../parts.ts';

/**
 * Whether the problems that a file would have are to be mended before it is saved: an error of its own always; one that other files have a
 * part in, unless it is there already, since it may not be this editor's to mend.
 */
export function stopsSaving(
  { site }: Pick<PreviewParts, 'site'>,
  path: string,
  bytes: Buffer,
  problems: readonly Problem[],
): boolean {
  const there = site.current().problems;
  const isNew = ({ message }: Problem) => !there.some((old) => old.file === path && old.message === message);
  return (
    hasErrors(problemsOf(path, bytes)) || problems.some((found) => found.level === 'error' && isNew(found))
  );
}
