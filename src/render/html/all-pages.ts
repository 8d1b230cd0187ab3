import {
  compareAddress,
  followUpAddress,
  hasOwnPage,
  numberedAddress,
  OWN_PAGES,
  pledgeAddress,
} from '../../model/addresses.ts';
import { type IsoDate, newestDate } from '../../model/dates/calendar.ts';
import { comparable } from '../../model/lineage.ts';
import type { Period, Site } from '../../model/site.ts';
import { dataUpdated, updatedOf } from '../../model/updated.ts';
import { comparePage } from './compare-page.ts';
import { dataFieldsPage } from './data-fields-page.ts';
import type { LengthOf } from './data-file-list.ts';
import { followUpBatches } from './follow-up-list.ts';
import { followUpPage } from './follow-up-page.ts';
import { followUpsPage } from './follow-ups-page.ts';
import { homePage } from './home.ts';
import { openDataPage } from './open-data-page.ts';
import { glossaryPage, standAlonePage } from './overview-pages.ts';
import type { PageView } from './page-view.ts';
import { periodPage } from './period-page.ts';
import { pledgePage } from './pledge-page.ts';
import { emptySearchPage } from './search-page.ts';
import { siteMapBatches, siteMapPage } from './site-map-page.ts';

/** A page that is made when it is first asked for; `updated` is known before. */
export type PagePlan = {
  readonly address: string;
  readonly updated: IsoDate | undefined;
  /** Whether search engines are told of it. */
  readonly isIndexed: boolean;
  readonly make: () => PageView;
  /** The slug of the period or the page that it tells of alone. */
  readonly about?: string;
};

/**
 * Every page of the site, home first, in the order that a reader would want them. Where files alone answer, no page promises what only
 * a server can do.
 */
export function allPages(site: Site, hasServer: boolean, lengthOf: LengthOf): readonly PagePlan[] {
  const plan = (address: string, updated: IsoDate | undefined, make: () => PageView) => ({
    address,
    updated,
    isIndexed: true,
    make,
  });
  const pagesOf = (period: Period) => [
    plan(`/${period.slug}`, updatedOf(period), () => periodPage(period, site)),
    ...period.pledges
      .filter((pledge) => hasOwnPage(period, pledge))
      .map((pledge) =>
        plan(pledgeAddress(period, pledge), updatedOf(period), () => pledgePage(pledge, period, site)),
      ),
    ...period.followUps.map((followUp) =>
      plan(followUpAddress(period, followUp), followUp.updated, () => followUpPage(followUp, period, site)),
    ),
    ...comparable(period, site).map((earlier) =>
      plan(compareAddress(period, earlier), newestDate([period.updated, earlier.updated]), () =>
        comparePage(period, earlier, site),
      ),
    ),
  ];
  const periods = site.periods.flatMap((period) =>
    pagesOf(period).map((page) => ({ ...page, about: period.slug })),
  );
  const newest = newestDate(periods.map(({ updated }) => updated));
  const newestFollowUp = newestDate(
    site.periods.flatMap(({ followUps }) => followUps.map(({ updated }) => updated)),
  );
  const listed = followUpBatches(site, {});
  return [
    plan(OWN_PAGES.home, newest, () => homePage(site)),
    ...periods,
    ...listed.map((_, at) =>
      plan(numberedAddress(OWN_PAGES.followUps, at + 1), newestFollowUp, () =>
        followUpsPage(site, {}, { number: at + 1, canChoose: hasServer }, listed),
      ),
    ),
    ...site.pages.map((page) => ({
      ...plan(`/${page.slug}`, page.updated, () => standAlonePage(page, site)),
      about: page.slug,
    })),
    ...(site.glossary.length > 0 ? [plan(OWN_PAGES.glossary, site.updated, () => glossaryPage(site))] : []),
    plan(OWN_PAGES.data, dataUpdated(site), () => openDataPage(site, lengthOf)),
    plan(OWN_PAGES.dataFields, undefined, () => dataFieldsPage(site)),
    { ...plan(OWN_PAGES.search, undefined, () => emptySearchPage(site, hasServer)), isIndexed: false },
    ...siteMapBatches(site).map((_, at) =>
      plan(numberedAddress(OWN_PAGES.siteMap, at + 1), undefined, () => siteMapPage(site, at + 1)),
    ),
  ];
}
