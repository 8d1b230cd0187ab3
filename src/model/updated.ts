import { type IsoDate, newestDate } from './dates/calendar.ts';
import type { Period } from './site.ts';
/** The newest date of a period and its follow-ups, which its page lists. */
export function updatedOf(period: Period): IsoDate | undefined {
  return newestDate([period.updated, ...period.followUps.map(({ updated }) => updated)]);
}
