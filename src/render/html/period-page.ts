import type { Link } from '../../model/link.ts';
import type { Period, Site } from '../../model/site.ts';
import { updatedOf } from '../../model/updated.ts';
import { periodSummary } from '../../words/summaries.ts';
import { citation } from './citation.ts';
import { periodFeedLink } from './follow-links.ts';
import { documentLink } from './follow-up-links.ts';
import { changeViews, type PageView } from './page-view.ts';
import { periodCharts } from './period-charts.ts';
import { type PeriodView, periodView } from './period-view.ts';
import { digitalDocument } from './structured-data/nodes.ts';

/** `/<period>` */
export function periodPage(period: Period, site: Site): PageView {
  const view = periodView(period, site, 2);
  const at = site.periods.indexOf(period);
  return {
    view: 'period',
    address: `/${period.slug}`,
    heading: period.title,
    title: period.title,
    description: periodSummary(period),
    language: site.language,
    trail: [{ href: '/', text: 'Löften' }],
    updated: updatedOf(period),
    changes: changeViews(period.changes),
    period: period.slug,
    things: period.document === undefined ? [] : [digitalDocument(period.document, site.url)],
    feed: periodFeedLink(period),
    content: {
      period: view,
      charts: periodCharts(period),
      document: period.document && documentLink(period.document),
      contents: contentsOf(view, period),
      citation: citation([period.title], `/${period.slug}`, updatedOf(period), site),
      earlier: neighbour(site.periods[at + 1]),
      later: neighbour(site.periods[at - 1]),
    },
  };
}

function neighbour(period: Period | undefined): Link | undefined {
  return period && { href: `/${period.slug}`, text: period.title };
}

function contentsOf(
  { pledges, doers, followUps, expectations, facts, sources }: PeriodView,
  { changes }: Period,
): readonly Link[] {
  return [
    ...pledges.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    ...(doers.length > 0 ? [{ href: '#vem_gor_vad', text: 'Vem gör vad' }] : []),
    ...(followUps.length + expectations.length > 0
      ? [{ href: '#uppfoljningar_', text: 'Uppföljningar av löftet' }]
      : []),
    ...(facts.length + sources.length > 0 ? [{ href: '#om_loftet', text: 'Om löftet' }] : []),
    ...(changes.length > 0 ? [{ href: '#andringar_', text: 'Ändringar på sidan' }] : []),
  ];
}
