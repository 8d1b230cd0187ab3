import { followUpAddress, OWN_PAGES } from '../../model/addresses.ts';
import { newestDate } from '../../model/dates/calendar.ts';
import type { FollowUp, Period, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { followUpRows } from '../../words/follow-ups.ts';
import { ALL_STATUSES, statusView } from '../../words/statuses.ts';
import { count, joinWords } from '../../words/swedish.ts';
import { siteFollowLinks } from './follow-links.ts';
import { chosenFilters, type Filter, filterFields, type Match, matchesOf } from './follow-up-filter.ts';
import { HOME, type PageView } from './page-view.ts';

/** So few follow-ups are seen at a glance, and nobody has to choose among them. */
const FEW = 7;

/**
 * `/uppfoljningar`: the follow-ups that fit a filter, the newest period first; all of them without one. It offers a choice only where
 * somebody `canChoose`.
 */
export function followUpsPage(site: Site, filter: Filter = {}, canChoose = true): PageView {
  const chosen = chosenFilters(site, filter);
  const isFiltered = Object.keys(filter).length > 0;
  const periods = site.periods
    .map((period) => periodView(period, filter, isFiltered))
    .filter(({ rows }) => rows.length > 0);
  const all = site.periods.flatMap(({ followUps }) => followUps);
  const shown = periods.flatMap(({ rows }) => rows).filter(({ href }) => href !== undefined).length;
  const title = ['Uppföljningar', ...(isFiltered ? [joinWords(chosen.map(({ text }) => text))] : [])].join(
    ': ',
  );
  return {
    view: 'uppfoljningar',
    address: OWN_PAGES.followUps,
    heading: 'Uppföljningar',
    title,
    description: `Alla uppföljningar av löftena i ${site.place}: vad som har gjorts och hur det går, period för period.`,
    language: site.language,
    trail: [HOME],
    updated: newestDate(all.map(({ updated }) => updated)),
    changes: [],
    shapes: ALL_STATUSES.map(({ shape }) => shape),
    content: {
      statuses: ALL_STATUSES,
      fields: canChoose && (all.length > FEW || isFiltered) ? filterFields(site, filter) : [],
      chosen,
      isFiltered,
      follow: siteFollowLinks(site),
      summary:
        shown === 0
          ? 'Ingen uppföljning stämmer med ditt val.'
          : `Visar ${count(shown, 'uppföljning', 'uppföljningar')} av ${all.length}.`,
      periods,
    },
  };
}

function periodView(period: Period, filter: Filter, isFiltered: boolean) {
  return {
    href: `/${period.slug}`,
    label: yearLabel(period),
    title: period.title,
    rows: isFiltered
      ? matchingRows(period, filter)
      : followUpRows(period).map((row) => ({ ...row, matches: [] })),
  };
}

/** Those that fit, with the activities that do. */
function matchingRows(period: Period, filter: Filter) {
  return period.followUps.flatMap((followUp) => {
    const matches = matchesOf(followUp, period, filter);
    if (matches === undefined) return [];
    const [row] = followUpRows({ ...period, expected: [], followUps: [followUp] });
    return row === undefined
      ? []
      : [{ ...row, matches: matches.map((match) => matchView(match, followUp, period)) }];
  });
}

function matchView({ activity, status }: Match, followUp: FollowUp, period: Period) {
  const isTold = followUp.results.some((result) => result.id === activity.id);
  return {
    href: `${isTold ? followUpAddress(period, followUp) : `/${period.slug}`}#${activity.id}`,
    text: activity.text,
    status: status && statusView(status),
  };
}
