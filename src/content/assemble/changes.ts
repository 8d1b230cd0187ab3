import type { Change } from '../../model/written.ts';
import type { PageFileValues } from '../formats/page-file.ts';

/** The changes of a file, newest first; those of one day stand as the editor put them. */
export function makeChanges({ ändringar }: Pick<PageFileValues, 'ändringar'>): readonly Change[] {
  return (ändringar ?? [])
    .map(({ datum, text }) => ({ date: datum.value, text }))
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
