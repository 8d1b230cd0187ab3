import type { IsoDate } from './dates/calendar.ts';
import { firstDayOf, lastDayOf } from './dates/stated-date.ts';
import type { FollowUp, Period } from './site.ts';

/** Where nothing at all is known; it is far from every true date, so that nobody takes it for one. */
export const NO_DAY: IsoDate = new Date(0).toISOString().slice(0, 10);

/**
 * The day that stands for the date of a period's pledges: the one that the content states, else the first day that they hold for, and
 * where that is not known the first of their last year.
 */
export function dayOfPeriod({ updated, span }: Period): IsoDate {
  return updated ?? span.from ?? (span.to && `${span.to.slice(0, 4)}-01-01`) ?? NO_DAY;
}

/**
 * The day that stands for the date of a follow-up: the one that the content states, else the last day that it is about; where a month or
 * a year of publication is stated, that day or the one within it that is nearest.
 */
export function dayOfFollowUp({ updated, published, covers }: FollowUp, period: Period): IsoDate {
  if (updated !== undefined) return updated;
  const about = covers.to ?? covers.from ?? dayOfPeriod(period);
  if (published === undefined) return about;
  const [, nearest = about] = [firstDayOf(published), about, lastDayOf(published)].toSorted();
  return nearest;
}

/** A day as a moment (RFC 3339). At midnight UTC it is the same day in Sweden, and never one to come. */
export function momentOf(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}
