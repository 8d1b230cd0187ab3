import { followUpAddress } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Link } from '../../model/link.ts';
import type { Activity, FollowUp, Period, Result, Site } from '../../model/site.ts';
import { coversInWords } from '../../words/spans.ts';
import { statusView } from '../../words/statuses.ts';
import { followUpSummary } from '../../words/summaries.ts';
import { capitalize, count } from '../../words/swedish.ts';
import { outcomesInWords, partTargetInWords, targetInWords } from '../../words/targets.ts';
import { renderProse } from '../prose/markdown.ts';
import { citation, titlesWithin } from './citation.ts';
import { periodFeedLink } from './follow-links.ts';
import { documentLink } from './follow-up-links.ts';
import { changeViews, type PageView } from './page-view.ts';
import { digitalDocument, report } from './structured-data/nodes.ts';

/** `/<period>/<follow-up>` */
export function followUpPage(followUp: FollowUp, period: Period, site: Site): PageView {
  const at = period.followUps.indexOf(followUp);
  const ids = new Set(followUp.results.map(({ id }) => id));
  const place = { base: `/${period.slug}/`, ids, pictures: site.pictures };
  return {
    view: 'uppfoljning',
    address: followUpAddress(period, followUp),
    heading: followUp.title,
    title: `${followUp.title} – ${period.title}`,
    description: followUpSummary(followUp, period),
    language: site.language,
    trail: [
      { href: '/', text: 'Löften' },
      { href: `/${period.slug}`, text: period.title },
    ],
    updated: followUp.updated,
    changes: changeViews(followUp.changes),
    period: period.slug,
    things: [
      report(followUp.title, site.url + followUpAddress(period, followUp), followUp, {
        name: period.title,
        url: `${site.url}/${period.slug}`,
      }),
      ...followUp.documents.map((document) => digitalDocument(document, site.url)),
    ],
    feed: periodFeedLink(period),
    content: {
      covers: coversInWords(followUp),
      period: { href: `/${period.slug}`, text: period.title },
      published: followUp.published && dateInWords(followUp.published),
      documents: followUp.documents.map(documentLink),
      sources: followUp.sources,
      report:
        followUp.report === '' ? undefined : renderProse(followUp.report, { ...place, headingLevel: 2 }),
      statuses: [...new Set(followUp.results.flatMap(({ status }) => status ?? []))].map(statusView),
      pledges: pledgeResults(followUp, period, (text) => renderProse(text, { ...place, headingLevel: 5 })),
      citation: citation(
        titlesWithin(period, followUp.title),
        followUpAddress(period, followUp),
        followUp.updated,
        site,
      ),
      earlier: neighbour(period, period.followUps[at + 1]),
      later: neighbour(period, period.followUps[at - 1]),
    },
  };
}

function neighbour(period: Period, followUp: FollowUp | undefined): Link | undefined {
  return followUp && { href: followUpAddress(period, followUp), text: followUp.title };
}

/** The results by pledge, in the order of the pledges; none where the follow-up states none. */
function pledgeResults(followUp: FollowUp, period: Period, prose: (text: string) => string) {
  if (followUp.results.length === 0) return [];
  const results = new Map(followUp.results.map((result) => [result.id, result]));
  const told = period.pledges.filter(({ id, activities }) => activities.length > 0 || results.has(id));
  return told.map((pledge) => {
    const silent = pledge.activities.filter(({ id }) => !results.has(id)).length;
    return {
      href: `/${period.slug}#${pledge.id}`,
      title: pledge.title,
      results: [{ ...pledge, text: 'Löftet som helhet', partTargets: [] }, ...pledge.activities].flatMap(
        (told) => {
          const result = results.get(told.id);
          return result === undefined ? [] : [resultView(told, result, period, prose)];
        },
      ),
      silent:
        silent === 0
          ? undefined
          : `${capitalize(count(silent, 'aktivitet', 'aktiviteter'))} nämns inte i uppföljningen.`,
    };
  });
}

function resultView(
  activity: Pick<Activity, 'id' | 'text' | 'target' | 'partTargets'>,
  result: Result,
  period: Period,
  prose: (text: string) => string,
) {
  return {
    id: activity.id,
    href: `/${period.slug}#${activity.id}`,
    activity: activity.text,
    status: result.status && statusView(result.status),
    outcome: outcomesInWords(result.outcomes, activity.target),
    target: activity.target && targetInWords(activity.target),
    partTargets: activity.partTargets.map(partTargetInWords),
    text: result.text && prose(result.text),
  };
}
