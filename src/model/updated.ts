import { type IsoDate, newestDate } from './dates/calendar.ts';
import { firstDayOf } from './dates/stated-date.ts';
import type { FollowUp, Period, Site } from './site.ts';

/**
 * The newest date of a period and its follow-ups, which its page lists; undefined where a follow-up without a day of its own is newer:
 * then nobody has said when the page was changed.
 */
export function updatedOf(period: Period): IsoDate | undefined {
  return dataUpdated({ updated: undefined, periods: [period] });
}

/** The newest date of all that the data of a site tells, known as for updatedOf(): its periods, and the settings with parties and glossary. */
export function dataUpdated({ updated, periods }: Pick<Site, 'updated' | 'periods'>): IsoDate | undefined {
  const followUps = periods.flatMap((period) => period.followUps);
  const day = newestDate([updated, ...[...periods, ...followUps].map((told) => told.updated)]);
  const isOutdated = followUps.some(
    (told) => told.updated === undefined && earliestDayOf(told) > (day ?? ''),
  );
  return isOutdated ? undefined : day;
}

/** The first day of the month or year that is stated, else the last that the follow-up is about. */
function earliestDayOf({ published, covers }: FollowUp): IsoDate {
  return published === undefined ? (covers.to ?? covers.from ?? '') : firstDayOf(published);
}
