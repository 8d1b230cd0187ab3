import { OWN_PAGES } from '../../model/addresses.ts';
import { firstSlug } from '../../model/first-names.ts';
import type { Period, Site } from '../../model/site.ts';
import { periodEntries, siteEntries } from './entries.ts';
import type { Entry } from './entry.ts';

/** A list of entries under an address of its own. */
export type Feed = {
  readonly id: string;
  readonly title: string;
  /** What it tells of, for people. */
  readonly description: string;
  /** The page that it follows. */
  readonly page: string;
  /** Its address without an ending: `/feed`, `/<period>/feed`. */
  readonly address: string;
  readonly entries: readonly Entry[];
};

/** The whole site's feed stays within what readers fetch again and again; that of a period holds all that is told of it. */
const NEWEST = 100;

/** The feed of all that the site tells: the newest hundred entries. */
export function siteFeed(site: Site): Feed {
  return {
    id: `${site.identity}:flode`,
    title: site.name,
    description: `Löften i ${site.place}, uppföljningar av dem och ändringar på webbplatsen.`,
    page: OWN_PAGES.home,
    address: '/feed',
    entries: siteEntries(site).slice(0, NEWEST),
  };
}

/** The feed of one period. */
export function periodFeed(period: Period, site: Site): Feed {
  return {
    id: `${site.identity}:${firstSlug(period, site)}/flode`,
    title: `${period.title} – ${site.name}`,
    description: `Löften, uppföljningar och ändringar som gäller ${period.title}.`,
    page: `/${period.slug}`,
    address: `/${period.slug}/feed`,
    entries: periodEntries(period, site),
  };
}
