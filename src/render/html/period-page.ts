import { compareAddress } from '../../model/addresses.ts';
import { formerHeadings } from '../../model/former-headings.ts';
import { comparable } from '../../model/lineage.ts';
import type { Link } from '../../model/link.ts';
import { idsOf } from '../../model/pledge.ts';
import type { Period, Site } from '../../model/site.ts';
import { updatedOf } from '../../model/updated.ts';
import { yearLabel } from '../../model/year-label.ts';
import { documentLink } from '../../words/documents.ts';
import { periodFacts } from '../../words/facts.ts';
import { periodSummary } from '../../words/summaries.ts';
import { makeExplainer } from '../prose/explain.ts';
import { renderProse } from '../prose/markdown.ts';
import { citation } from './citation.ts';
import { periodFeedLink } from './follow-links.ts';
import { changeViews, HOME, type PageView } from './page-view.ts';
import { periodView } from './period-view.ts';
import { digitalDocument } from './structured-data/nodes.ts';

/** `/<period>`: what home shows of a period, with its background, sources, decision, signatures and comparisons. */
export function periodPage(period: Period, site: Site): PageView {
  const explain = makeExplainer(site.glossary);
  const at = site.periods.indexOf(period);
  // Made before the introduction, which stands below: a word is explained at its first use.
  const view = periodView(period, site, explain);
  const place = {
    base: `/${period.slug}/`,
    ids: idsOf(period.pledges),
    former: formerHeadings(`/${period.slug}`, site.moved),
    pictures: site.pictures,
    headingLevel: 3,
    explain,
  };
  const compared = comparable(period, site);
  return {
    view: 'period',
    address: `/${period.slug}`,
    heading: period.title,
    title: period.title,
    description: periodSummary(period),
    language: site.language,
    trail: [HOME],
    updated: updatedOf(period),
    changes: changeViews(period.changes),
    period: period.slug,
    things: period.document === undefined ? [] : [digitalDocument(period.document, period.title, site.url)],
    feed: periodFeedLink(period),
    shapes: view.finding?.shapes ?? [],
    content: {
      period: view,
      document: period.document && documentLink(period.document),
      introduction: period.introduction === '' ? undefined : renderProse(period.introduction, place),
      facts: periodFacts(period),
      sources: period.sources,
      citation: citation([period.title], `/${period.slug}`, updatedOf(period), site),
      earlier: site.periods.slice(at + 1).map((past) => ({
        href: `/${past.slug}`,
        label: yearLabel(past),
        compare: compared.includes(past) ? compareAddress(period, past) : undefined,
      })),
      later: later(site.periods[at - 1]),
    },
  };
}

function later(period: Period | undefined): Link | undefined {
  return period && { href: `/${period.slug}`, text: period.title };
}
