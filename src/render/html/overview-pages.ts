import { firstWords } from '../../markdown/first-words.ts';
import {
  compareAddress,
  followUpAddress,
  hasOwnPage,
  OWN_PAGES,
  pledgeAddress,
} from '../../model/addresses.ts';
import { formerHeadings } from '../../model/former-headings.ts';
import { comparable } from '../../model/lineage.ts';
import type { Link } from '../../model/link.ts';
import type { Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { comparisonTitle } from '../../words/summaries.ts';
import { glossaryAnchors, makeExplainer } from '../prose/explain.ts';
import { renderProse } from '../prose/markdown.ts';
import { changeViews, HOME, type PageView } from './page-view.ts';

/** `/ordlista` */
export function glossaryPage(site: Site): PageView {
  const anchors = glossaryAnchors(site.glossary);
  return {
    view: 'ordlista',
    address: OWN_PAGES.glossary,
    heading: 'Ordlista',
    title: 'Ordlista',
    description: `Ord och förkortningar som används om löftena i ${site.place}, förklarade.`,
    language: site.language,
    trail: [HOME],
    updated: site.updated,
    changes: [],
    content: {
      entries: site.glossary.map(({ term, meaning }, at) => ({
        id: anchors[at],
        term,
        meaning,
      })),
    },
  };
}

/** `/webbkarta`: every page of the site. */
export function siteMapPage(site: Site, otherPages: readonly Link[]): PageView {
  return {
    view: 'webbkarta',
    address: OWN_PAGES.siteMap,
    heading: 'Webbkarta',
    title: 'Webbkarta',
    description: `Alla sidor på webbplatsen ${site.name}.`,
    language: site.language,
    trail: [HOME],
    updated: undefined,
    changes: [],
    content: {
      periods: site.periods.map((period) => ({
        href: `/${period.slug}`,
        text: period.title,
        pledges: period.pledges
          .filter((pledge) => hasOwnPage(period, pledge))
          .map((pledge) => ({
            href: pledgeAddress(period, pledge),
            text: `${yearLabel(period)}: ${pledge.title}`,
          })),
        followUps: period.followUps.map((followUp) => ({
          href: followUpAddress(period, followUp),
          text: followUp.title,
        })),
        comparisons: comparable(period, site).map((earlier) => ({
          href: compareAddress(period, earlier),
          text: comparisonTitle(period, earlier),
        })),
      })),
      pages: otherPages,
    },
  };
}

/** `/<page>` for a file in `sidor/`. */
export function standAlonePage(page: Site['pages'][number], site: Site): PageView {
  const place = {
    base: '/',
    ids: new Set<string>(),
    former: formerHeadings(`/${page.slug}`, site.moved),
    pictures: site.pictures,
    headingLevel: 2,
    ...(page.language === site.language ? { explain: makeExplainer(site.glossary) } : {}),
  };
  return {
    view: 'sida',
    address: `/${page.slug}`,
    heading: page.title,
    title: page.title,
    description: page.summary ?? (firstWords(page.body) || `${page.title}. ${site.name}.`),
    language: page.language,
    trail: [HOME],
    updated: page.updated,
    changes: changeViews(page.changes),
    content: { body: page.body === '' ? undefined : renderProse(page.body, place) },
  };
}
