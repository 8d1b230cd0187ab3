import { numberedAddress, OWN_PAGES } from '../../model/addresses.ts';
import { newestDate } from '../../model/dates/calendar.ts';
import type { Site } from '../../model/site.ts';
import { ALL_STATUSES } from '../../words/statuses.ts';
import { count, joinWords } from '../../words/swedish.ts';
import { siteFollowLinks } from './follow-links.ts';
import { chosenFilters, type Filter, filterAddress, filterFields, isChosen } from './follow-up-filter.ts';
import { byPeriod, followUpBatches } from './follow-up-list.ts';
import { HOME, type PageView } from './page-view.ts';
import { laterPage, pagingOf } from './paging.ts';

/** So few follow-ups are seen at a glance, and nobody has to choose among them. */
const FEW = 7;

/** Which page of the list is asked for. It offers a choice only where somebody `canChoose`. */
type Asked = { readonly number?: number; readonly canChoose?: boolean };

/** `/uppfoljningar`: the follow-ups that fit a filter, the newest period first; all of them without one. Of a number too high, the last page. */
export function followUpsPage(
  site: Site,
  filter: Filter = {},
  asked: Asked = {},
  pages = followUpBatches(site, filter),
): PageView {
  const { canChoose = true } = asked;
  const chosen = chosenFilters(site, filter);
  const isFiltered = isChosen(filter);
  const last = pages.length;
  const number = Math.min(asked.number ?? 1, last);
  const all = site.periods.flatMap(({ followUps }) => followUps);
  const found = isFiltered ? new Set(pages.flat().flatMap(({ row }) => row.href ?? [])).size : all.length;
  const paging = pagingOf(number, last, (to) =>
    isFiltered ? filterAddress(filter, to) : numberedAddress(OWN_PAGES.followUps, to),
  );
  const words = isFiltered ? `: ${joinWords(chosen.map(({ text }) => text))}` : '';
  return {
    view: 'uppfoljningar',
    address: OWN_PAGES.followUps,
    heading: 'Uppföljningar',
    title: `Uppföljningar${isFiltered && number > 1 ? `, ${paging?.text.toLowerCase()}` : ''}${words}`,
    description: `Alla uppföljningar av löftena i ${site.place}: vad som har gjorts och hur det går, period för period.`,
    language: site.language,
    trail: [HOME],
    updated: newestDate(all.map(({ updated }) => updated)),
    changes: [],
    shapes: ALL_STATUSES.map(({ shape }) => shape),
    ...(isFiltered ? {} : laterPage({ href: OWN_PAGES.followUps, text: 'Uppföljningar' }, number, last)),
    content: {
      statuses: ALL_STATUSES,
      fields: canChoose && (all.length > FEW || isFiltered) ? filterFields(site, filter) : [],
      chosen,
      isFiltered,
      follow: siteFollowLinks(site),
      summary: summaryOf(found, all.length, paging?.text),
      periods: byPeriod(pages[number - 1] ?? []),
      paging,
    },
  };
}

function summaryOf(found: number, all: number, page: string | undefined): string {
  if (found === 0) return 'Ingen uppföljning stämmer med ditt val.';
  const followUps = `${count(found, 'uppföljning', 'uppföljningar')} av ${all}`;
  return page === undefined ? `Visar ${followUps}.` : `${followUps} stämmer med ditt val. ${page}.`;
}
