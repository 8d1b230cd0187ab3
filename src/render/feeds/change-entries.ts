import { dateInWords, dayOf, firstDayOf } from '../../model/dates/stated-date.ts';
import type { Site } from '../../model/site.ts';
import type { Change } from '../../model/written.ts';
import { digest } from '../../text/digest.ts';
import { renderView } from '../views.ts';
import type { Entry } from './entry.ts';

/** What has been changed: a period, a follow-up or a page. `path` is its part of an id. */
type Changed = Pick<Entry, 'address' | 'title' | 'language' | 'period'> & {
  readonly path: string;
  readonly changes: readonly Change[];
};

/**
 * An entry for each change that readers are told of. A change has no id in the content, so its words are its identity: a corrected date
 * makes no new entry. Where the same words stand twice, the older ones were there first.
 */
export function changeEntries({ path, changes, ...of }: Changed, site: Site): readonly Entry[] {
  const before = new Map<string, number>();
  return changes
    .toReversed()
    .map(({ date, text }): Entry => {
      const number = (before.get(text) ?? 0) + 1;
      before.set(text, number);
      const id = `${path}/andring/${digest(text, 12)}${number === 1 ? '' : `-${number}`}`;
      return {
        id: `${site.identity}:${id}`,
        kind: 'andring',
        address: `${of.address}#andringar_`,
        title: `Ändring: ${of.title}`,
        summary: text,
        language: of.language,
        period: of.period,
        published: dayOf(date),
        updated: dayOf(date),
        day: firstDayOf(date),
        html: () =>
          renderView('feed/andring.njk', {
            day: dateInWords(date),
            text,
            language: of.language === site.language ? undefined : of.language,
            href: site.url + of.address,
            title: of.title,
          }),
      };
    })
    .toReversed();
}
