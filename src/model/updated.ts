import { type IsoDate, newestDate } from './dates/calendar.ts';
import type { Period, Site } from './site.ts';

/** The newest date of a period and its follow-ups, which its page lists. */
export function updatedOf(period: Period): IsoDate | undefined {
  return newestDate([period.updated, ...period.followUps.map(({ updated }) => updated)]);
}

/** The newest date of all that the data of a site tells: its periods, and the settings with parties and glossary. */
export function dataUpdated({ updated, periods }: Pick<Site, 'updated' | 'periods'>): IsoDate | undefined {
  return newestDate([updated, ...periods.map(updatedOf)]);
}
