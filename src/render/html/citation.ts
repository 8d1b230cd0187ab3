import type { IsoDate } from '../../model/dates/calendar.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Period, Site } from '../../model/site.ts';

/** How to refer to a page: the site, which wrote it, what the page is, and where it stands. The address is apart: it breaks lines by itself. */
export type Citation = { readonly text: string; readonly address: string };

/**
 * Makes the reference to a page of a period. `titles` go from the page outwards: the pledge, the period. Only what is known: no
 * day where the content has none, and never the day of reading.
 */
export function citation(
  titles: readonly string[],
  address: string,
  updated: IsoDate | undefined,
  site: Site,
): Citation {
  const changed = updated === undefined ? [] : [`Ändrad ${dateInWords(updated)}`];
  const sentences = [site.name, ...titles, ...changed].map((part) =>
    /[.!?]$/.test(part) ? part : `${part}.`,
  );
  return { text: sentences.join(' '), address: site.url + address };
}

/** The titles of a page within a period, for its reference. */
export function titlesWithin(period: Period, title: string): readonly string[] {
  return title.includes(period.title) ? [title] : [title, period.title];
}
