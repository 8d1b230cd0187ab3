import type { Link } from './link.ts';
import type { Activity, FollowUp, Period, Pledge, Site } from './site.ts';

/** The site's own pages, beside those of its content. */
export const OWN_PAGES = {
  home: '/',
  followUps: '/uppfoljningar',
  search: '/sok',
  glossary: '/ordlista',
  data: '/oppna-data',
  dataFields: '/oppna-data/falt',
  siteMap: '/webbkarta',
} as const;

/** Where whoever watches over the server asks how it is. */
export const HEALTH_ADDRESS = '/halsa';

/** The site's own pages as lists of pages name them, but for the first page and the list itself. */
export function ownPages({ glossary }: Pick<Site, 'glossary'>): readonly Link[] {
  return [
    { href: OWN_PAGES.search, text: 'Sök' },
    { href: OWN_PAGES.followUps, text: 'Uppföljningar' },
    { href: OWN_PAGES.data, text: 'Öppna data' },
    { href: OWN_PAGES.dataFields, text: 'Fälten i öppna data' },
    ...(glossary.length > 0 ? [{ href: OWN_PAGES.glossary, text: 'Ordlista' }] : []),
  ];
}

/** `/<period>/<pledge>`, the address of a pledge that does not change. */
export function pledgeAddress(period: Period, pledge: Pledge): string {
  return `/${period.slug}/${pledge.id}`;
}

/** `/<period>/<pledge>#<activity>`, the address of an activity that does not change. */
export function activityAddress(period: Period, pledge: Pledge, activity: Activity): string {
  return `${pledgeAddress(period, pledge)}#${activity.id}`;
}

/** `/<period>/tertial-2` */
export function followUpAddress(period: Period, followUp: FollowUp): string {
  return `/${period.slug}/${followUp.slug}`;
}

/** Whether a pledge has a page of its own: not where a follow-up of its period has the same address. The check warns of that. */
export function hasOwnPage(period: Period, pledge: Pledge): boolean {
  return period.followUps.every(({ slug }) => slug !== pledge.id);
}

/** The feed of the whole site, as every page names it. */
export const SITE_FEED = '/feed.atom';

/** `/<period>/jamfor/<earlier period>` */
export function compareAddress(later: Period, earlier: Period): string {
  return `/${later.slug}/jamfor/${earlier.slug}`;
}

/** `/uppfoljningar/sida-2`, where a list is too long for one page; the first is under the list's own address. */
export function numberedAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}/sida-${number}`;
}
