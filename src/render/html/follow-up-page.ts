import { followUpAddress, hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import { formerHeadings } from '../../model/former-headings.ts';
import { idsToldIn } from '../../model/pledge.ts';
import { reportedOn } from '../../model/progress/reported.ts';
import type { FollowUp, Period, Site } from '../../model/site.ts';
import { documentLink } from '../../words/documents.ts';
import { WHOLE_PLEDGE } from '../../words/outcomes.ts';
import { monthsInWords } from '../../words/spans.ts';
import { followUpSummary } from '../../words/summaries.ts';
import { count } from '../../words/swedish.ts';
import { makeExplainer } from '../prose/explain.ts';
import { renderProse } from '../prose/markdown.ts';
import { citation, titlesWithin } from './citation.ts';
import { followUpFinding } from './finding-view.ts';
import { periodFeedLink } from './follow-links.ts';
import { changeViews, HOME, type PageView } from './page-view.ts';
import { pledgeLabel } from './pledge-view.ts';
import { resultRow } from './result-row.ts';
import { digitalDocument, report } from './structured-data/nodes.ts';

/** `/<period>/<follow-up>`: what it found, activity by activity, and its whole text. */
export function followUpPage(followUp: FollowUp, period: Period, site: Site): PageView {
  const address = followUpAddress(period, followUp);
  const at = period.followUps.indexOf(followUp);
  const before = period.followUps[at + 1];
  const finding = followUpFinding(followUp, period);
  const explain = makeExplainer(site.glossary);
  const ids = idsToldIn(followUp.results, period.pledges);
  const former = formerHeadings(address, site.moved);
  const place = { base: `/${period.slug}/`, ids, former, pictures: site.pictures, explain };
  return {
    view: 'uppfoljning',
    address,
    heading: followUp.title,
    title: `${followUp.title} – ${period.title}`,
    description: followUpSummary(followUp, period),
    language: site.language,
    trail: [HOME, { href: `/${period.slug}`, text: period.title }],
    updated: followUp.updated,
    changes: changeViews(followUp.changes),
    period: period.slug,
    things: [
      report(followUp.title, site.url + address, followUp, {
        name: period.title,
        url: `${site.url}/${period.slug}`,
      }),
      ...followUp.documents.map((document, _, { length }) =>
        // A document that stands alone is told of as the follow-up itself.
        digitalDocument(document, length === 1 ? followUp.title : document.title, site.url),
      ),
    ],
    feed: periodFeedLink(period),
    shapes: finding?.shapes ?? [],
    content: {
      months: monthsInWords(followUp.covers),
      lead: followUp.summary,
      published: followUp.published && dateInWords(followUp.published),
      documents: followUp.documents.map(documentLink),
      sources: followUp.sources,
      finding,
      before: hasComparison(followUp, before) ? neighbour(period, before) : undefined,
      pledges: pledgeResults(followUp, before, period, (text) =>
        renderProse(text, { ...place, headingLevel: 3 }),
      ),
      report:
        followUp.report === '' ? undefined : renderProse(followUp.report, { ...place, headingLevel: 3 }),
      citation: citation(titlesWithin(period, followUp.title), address, followUp.updated, site),
      earlier: neighbour(period, before),
      later: neighbour(period, period.followUps[at - 1]),
    },
  };
}

/** Whether anything of a follow-up can be held beside the one before it. */
function hasComparison({ results }: FollowUp, before: FollowUp | undefined): boolean {
  const told = new Set(before?.results.map(({ id }) => id));
  return results.some(({ id }) => told.has(id));
}

function neighbour(period: Period, followUp: FollowUp | undefined) {
  return (
    followUp && {
      href: followUpAddress(period, followUp),
      text: followUp.title,
      months: monthsInWords(followUp.covers),
    }
  );
}

/** The results by pledge, in the order of the pledges; none where the follow-up states none. */
function pledgeResults(
  followUp: FollowUp,
  before: FollowUp | undefined,
  period: Period,
  prose: (text: string) => string,
) {
  const results = new Map(followUp.results.map((result) => [result.id, result]));
  return period.pledges.flatMap((pledge, index) => {
    const rows = pledge.activities.flatMap((activity) => {
      const result = results.get(activity.id);
      return result === undefined
        ? []
        : [
            resultRow(
              activity,
              activity.text,
              reportedOn(result, followUp, activity.target),
              before,
              period,
              prose,
            ),
          ];
    });
    const whole = results.get(pledge.id);
    if (rows.length === 0 && whole === undefined) return [];
    const silent = pledge.activities.length - rows.length;
    return [
      {
        id: `lofte_${index + 1}`,
        label: pledgeLabel(pledge, period.pledges),
        isNumbered: period.pledges.length > 1,
        // Of a pledge that is told of as a whole alone, no share of its activities is.
        amount:
          rows.length === 0
            ? undefined
            : `${rows.length} av ${count(pledge.activities.length, 'aktivitet', 'aktiviteter')}`,
        href: hasOwnPage(period, pledge) ? pledgeAddress(period, pledge) : `/${period.slug}#${pledge.id}`,
        title: pledge.title,
        rows: [
          ...(whole === undefined
            ? []
            : [
                resultRow(
                  pledge,
                  WHOLE_PLEDGE,
                  reportedOn(whole, followUp, pledge.target),
                  before,
                  period,
                  prose,
                ),
              ]),
          ...rows,
        ],
        silent: silent > 0,
      },
    ];
  });
}
