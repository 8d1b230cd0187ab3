import { dateInWords, dayOf, firstDayOf } from '../../model/dates/stated-date.ts';
import { changeIds } from '../../model/ids.ts';
import type { Site } from '../../model/site.ts';
import type { Change } from '../../model/written.ts';
import { renderView } from '../views.ts';
import type { Entry } from './entry.ts';

/** What has been changed: a period, a follow-up or a page, by its id. */
type Changed = Pick<Entry, 'id' | 'address' | 'title' | 'language' | 'period'> & {
  readonly changes: readonly Change[];
};

/** An entry for each change that readers are told of. */
export function changeEntries({ id, changes, ...of }: Changed, site: Site): readonly Entry[] {
  const ids = changeIds(id, changes);
  return changes.map(
    ({ date, text }, at): Entry => ({
      id: ids[at] ?? '',
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
    }),
  );
}
