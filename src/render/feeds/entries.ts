import { followUpAddress } from '../../model/addresses.ts';
import { dayOf } from '../../model/dates/stated-date.ts';
import { dayOfFollowUp, dayOfPeriod } from '../../model/days.ts';
import { followUpId, pageId, periodId, pledgeId } from '../../model/ids.ts';
import type { FollowUp, Period, Site } from '../../model/site.ts';
import { followUpSummary } from '../../words/summaries.ts';
import { count } from '../../words/swedish.ts';
import { changeEntries } from './change-entries.ts';
import type { Entry } from './entry.ts';
import { followUpHtml } from './follow-up-entry.ts';
import { pledgeHtml } from './pledge-entry.ts';
import { wholeAddresses } from './whole-addresses.ts';

/** Everything that the site tells, newest first: pledges, follow-ups, and what has changed in them and on pages. */
export function siteEntries(site: Site): readonly Entry[] {
  const pages = site.pages.flatMap((page) => {
    const of = { id: pageId(page, site), address: `/${page.slug}`, ...page, period: undefined };
    return changeEntries(of, site);
  });
  return newestFirst([...site.periods.flatMap((period) => entriesOf(period, site)), ...pages]);
}

/** What the site tells of one period, newest first. */
export function periodEntries(period: Period, site: Site): readonly Entry[] {
  return newestFirst(entriesOf(period, site));
}

function entriesOf(period: Period, site: Site): readonly Entry[] {
  const { language } = site;
  const own = { id: periodId(period, site), address: `/${period.slug}`, language, period };
  return [
    ...changeEntries({ ...own, title: period.title, changes: period.changes }, site),
    ...period.followUps.flatMap((followUp) => [
      ...changeEntries(
        {
          ...own,
          ...followUp,
          id: followUpId(followUp, period, site),
          address: followUpAddress(period, followUp),
        },
        site,
      ),
      followUpEntry(followUp, period, site),
    ]),
    ...pledgeEntries(period, site),
  ];
}

function followUpEntry(followUp: FollowUp, period: Period, site: Site): Entry {
  const address = followUpAddress(period, followUp);
  return {
    id: followUpId(followUp, period, site),
    kind: 'uppfoljning',
    address,
    title: followUp.title,
    summary: followUpSummary(followUp, period),
    language: site.language,
    period,
    published: dayOf(followUp.published),
    updated: followUp.updated,
    day: dayOfFollowUp(followUp, period),
    html: () => wholeAddresses(followUpHtml(followUp, period, site), site.url, address),
  };
}

/** Pledges as they were given. How they go is told by the follow-ups, so a new one does not make old pledges new. */
function pledgeEntries(period: Period, site: Site): readonly Entry[] {
  return period.pledges.map((pledge): Entry => {
    const amount = pledge.activities.length;
    return {
      id: pledgeId(pledge, period, site),
      kind: 'lofte',
      address: `/${period.slug}#${pledge.id}`,
      title: `${period.title}: ${pledge.title}`,
      summary: `Gäller ${period.spanText}.${amount === 0 ? '' : ` ${count(amount, 'aktivitet', 'aktiviteter')}.`}`,
      language: site.language,
      period,
      published: dayOf(period.signed?.date ?? period.decided?.date),
      updated: period.updated,
      day: dayOfPeriod(period),
      html: () => wholeAddresses(pledgeHtml(pledge, period, site), site.url, `/${period.slug}`),
    };
  });
}

/** Those of one day stand as the site has them. */
function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}
