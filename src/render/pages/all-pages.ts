import type { IsoDate, Site } from '../../content/site.ts';
import { followUpPage } from './follow-up-page.ts';
import { homePage } from './home.ts';
import { followUpsPage, glossaryPage, siteMapPage, standAlonePage } from './overview-pages.ts';
import type { PageView } from './page-view.ts';
import { periodPage, updatedOf } from './period-page.ts';
import { followUpAddress } from './pledge-view.ts';

/** A page that is made when it is first asked for; `updated` is known before. */
export type PagePlan = {
  readonly address: string;
  readonly updated: IsoDate | undefined;
  readonly make: () => PageView;
};

/** Every page of the site, home first, in the order that a reader would want them. */
export function allPages(site: Site): readonly PagePlan[] {
  const plan = (address: string, updated: IsoDate | undefined, make: () => PageView) => ({
    address,
    updated,
    make,
  });
  const periods = site.periods.flatMap((period) => [
    plan(`/${period.slug}`, updatedOf(period), () => periodPage(period, site)),
    ...period.followUps.map((followUp) =>
      plan(followUpAddress(period, followUp), followUp.updated, () => followUpPage(followUp, period, site)),
    ),
  ]);
  const newest =
    periods
      .map(({ updated }) => updated ?? '')
      .toSorted()
      .at(-1) || undefined;
  const others = [
    { href: '/uppfoljningar', text: 'Uppföljningar' },
    ...(site.glossary.length > 0 ? [{ href: '/ordlista', text: 'Ordlista' }] : []),
  ];
  return [
    plan('/', newest, () => homePage(site)),
    ...periods,
    plan('/uppfoljningar', newest, () => followUpsPage(site)),
    ...site.pages.map((page) => plan(`/${page.slug}`, page.updated, () => standAlonePage(page, site))),
    ...(site.glossary.length > 0 ? [plan('/ordlista', undefined, () => glossaryPage(site))] : []),
    plan('/webbkarta', undefined, () =>
      siteMapPage(site, [
        ...others,
        ...site.pages.map(({ slug, title }) => ({ href: `/${slug}`, text: title })),
      ]),
    ),
  ];
}
