import { OWN_PAGES } from '../../model/addresses.ts';
import { firstSlug } from '../../model/first-names.ts';
import type { Period, Site } from '../../model/site.ts';
import { periodEntries, siteEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { newestEntries } from './newest-entries.ts';

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

/** The feed of all that the site tells: the newest hundred entries. */
export function siteFeed(site: Site): Feed {
  return {
    id: `${site.identity}:flode`,
    title: site.name,
    description: `Löften i ${site.place}, uppföljningar av dem och ändringar på webbplatsen.`,
    page: OWN_PAGES.home,
    address: '/feed',
    entries: newestEntries(siteEntries(site), site.url),
  };
}

/** The feed of one period: the newest hundred of what is told of it. */
export function periodFeed(period: Period, site: Site): Feed {
  return {
    id: `${site.identity}:${firstSlug(period, site)}/flode`,
    title: `${period.title} – ${site.name}`,
    description: `Löften, uppföljningar och ändringar som gäller ${period.title}.`,
    page: `/${period.slug}`,
    address: `/${period.slug}/feed`,
    entries: newestEntries(periodEntries(period, site), site.url),
  };
}
