import { followUpAddress } from '../../model/addresses.ts';
import { newestDate } from '../../model/dates/calendar.ts';
import type { FollowUp, Period, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { expectationsInWords } from '../../words/expected.ts';
import { ALL_STATUSES, statusView } from '../../words/statuses.ts';
import { count } from '../../words/swedish.ts';
import { siteFollowLinks } from './follow-links.ts';
import { type Filter, filterFields, type Match, matchesOf } from './follow-up-filter.ts';
import { followUpLink } from './follow-up-links.ts';
import type { PageView } from './page-view.ts';

export const FOLLOW_UPS_ADDRESS = '/uppfoljningar';

/** `/uppfoljningar`: the follow-ups that fit a filter, the newest period first; all of them without one. */
export function followUpsPage(site: Site, filter: Filter = {}): PageView {
  const isFiltered = Object.keys(filter).length > 0;
  const periods = site.periods.map((period) => periodView(period, filter, isFiltered));
  const all = site.periods.flatMap(({ followUps }) => followUps);
  const shown = periods.reduce((sum, { followUps }) => sum + followUps.length, 0);
  return {
    view: 'uppfoljningar',
    address: FOLLOW_UPS_ADDRESS,
    heading: 'Uppföljningar',
    title: 'Uppföljningar',
    description: `Alla uppföljningar av löftena i ${site.place}: vad som har gjorts och hur det går, period för period.`,
    language: site.language,
    trail: [{ href: '/', text: 'Löften' }],
    updated: newestDate(all.map(({ updated }) => updated)),
    changes: [],
    content: {
      statuses: ALL_STATUSES,
      fields: all.length > 1 ? filterFields(site, filter) : [],
      isFiltered,
      follow: siteFollowLinks(site),
      summary:
        shown === 0
          ? 'Ingen uppföljning stämmer med ditt val.'
          : `Visar ${count(shown, 'uppföljning', 'uppföljningar')} av ${all.length}.`,
      periods: periods.filter(({ followUps, expectations }) => followUps.length + expectations.length > 0),
    },
  };
}

function periodView(period: Period, filter: Filter, isFiltered: boolean) {
  const followUps = period.followUps.flatMap((followUp) => {
    const matches = matchesOf(followUp, period, filter);
    return matches === undefined
      ? []
      : [
          {
            ...followUpLink(period, followUp),
            matches: matches.map((match) => matchView(match, followUp, period)),
          },
        ];
  });
  return {
    href: `/${period.slug}`,
    numeral: yearLabel(period),
    title: period.title,
    followUps,
    expectations: isFiltered ? [] : expectationsInWords(period.expected),
  };
}

function matchView({ activity, status }: Match, followUp: FollowUp, period: Period) {
  const isTold = followUp.results.some((result) => result.id === activity.id);
  return {
    href: `${isTold ? followUpAddress(period, followUp) : `/${period.slug}`}#${activity.id}`,
    text: activity.text,
    status: status && statusView(status),
  };
}
