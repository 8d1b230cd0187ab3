import {
  compareAddress,
  followUpAddress,
  hasOwnPage,
  numberedAddress,
  OWN_PAGES,
  ownPages,
  pledgeAddress,
} from '../../model/addresses.ts';
import { comparable } from '../../model/lineage.ts';
import type { Period, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { comparisonTitle } from '../../words/summaries.ts';
import { pageLink } from './frame.ts';
import { HOME, type PageView } from './page-view.ts';
import { batches, laterPage, pagingOf } from './paging.ts';

/** The periods as the pages of the site map have them. Comparisons are few beside what they compare. */
export function siteMapBatches({ periods }: Site): readonly (readonly Period[])[] {
  return batches(periods, ({ pledges, followUps }) => 1 + pledges.length + followUps.length);
}

/** `/webbkarta`: every page of the site, over several pages where there are many; those that belong to no period stand on the first. */
export function siteMapPage(site: Site, number: number): PageView {
  const pages = siteMapBatches(site);
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
    ...laterPage({ href: OWN_PAGES.siteMap, text: 'Webbkarta' }, number, pages.length),
    content: {
      periods: (pages[number - 1] ?? []).map((period) => periodView(period, site)),
      pages: number === 1 ? [...ownPages(site), ...site.pages.map((page) => pageLink(page, site))] : [],
      paging: pagingOf(number, pages.length, (to) => numberedAddress(OWN_PAGES.siteMap, to)),
    },
  };
}

function periodView(period: Period, site: Site) {
  return {
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
  };
}
