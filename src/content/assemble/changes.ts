import type { IsoDate } from '../../model/dates/calendar.ts';
import type { Change } from '../../model/written.ts';
import type { PageFileValues } from '../formats/page-file.ts';
import { past } from './known-dates.ts';

/** The changes of a file that have been made, newest first; those of one day stand as the editor put them. */
export function makeChanges(
  { ändringar }: Pick<PageFileValues, 'ändringar'>,
  today: IsoDate,
): readonly Change[] {
  return (ändringar ?? [])
    .filter(({ datum }) => past(datum.value, today) !== undefined)
    .map(({ datum, text }) => ({ date: datum.value, text }))
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
