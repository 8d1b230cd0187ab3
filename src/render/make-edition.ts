import { digest } from '../content/files/digest.ts';
import type { Site } from '../content/site.ts';
import type { Edition } from './edition.ts';
import { favicon, robotsTxt, securityTxt, sitemapXml } from './machine-files.ts';
import { type PageSurroundings, pageHtml } from './page-html.ts';
import { allPages } from './pages/all-pages.ts';
import { ERROR_STATUSES, errorPage } from './pages/error-page.ts';
import { FILTER_NAMES, type Filter, readFilter } from './pages/follow-up-filter.ts';
import { FOLLOW_UPS_ADDRESS, followUpsPage } from './pages/follow-ups-page.ts';
import { makeFrame } from './pages/page-view.ts';
import { Resource } from './resource.ts';

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

/** Makes the edition of a site. Nothing is rendered yet: each answer is made on first use, or by warmUp. */
export function makeEdition(site: Site, now: number): Edition {
  const surroundings: PageSurroundings = { frame: makeFrame(site), url: site.url, glossary: site.glossary };
  const pages = allPages(site);
  const resources = new Map<string, Resource>();
  const add = (address: string, type: string, make: () => string) =>
    resources.set(address, new Resource(address, type, make));

  for (const page of pages) add(page.address, HTML, () => pageHtml(page.make(), surroundings));
  add('/sitemap.xml', 'application/xml; charset=utf-8', () => sitemapXml(site, pages));
  add('/robots.txt', TEXT, () => robotsTxt(site));
  add('/favicon.svg', 'image/svg+xml', favicon);
  const security = securityTxt(site, now);
  if (security !== undefined) add('/.well-known/security.txt', TEXT, () => security);

  let id: string | undefined;
  return {
    resources,
    computed: new Map([[FOLLOW_UPS_ADDRESS, filteredFollowUps(site, surroundings)]]),
    moved: site.moved,
    pictures: site.pictures,
    withheld: site.withheld,
    siteUrl: site.url,
    id: () => {
      id ??= digest(JSON.stringify(site), 16);
      return id;
    },
    errors: new Map(
      ERROR_STATUSES.map((status) => [
        status,
        new Resource('', HTML, () => pageHtml(errorPage(status, site.language), surroundings)),
      ]),
    ),
  };
}

/** So many filtered lists are remembered; there are more than anyone would ask for, and a robot could ask for all. */
const REMEMBERED = 100;

/** Makes the list of follow-ups for a filter. Undefined where nothing is chosen: that is the page itself. */
function filteredFollowUps(site: Site, surroundings: PageSurroundings) {
  const remembered = new Map<string, Resource>();
  return (query: URLSearchParams): Resource | undefined => {
    const filter: Filter = readFilter(query);
    const key = JSON.stringify(FILTER_NAMES.map((name) => filter[name] ?? ''));
    if (Object.keys(filter).length === 0) return undefined;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const made = new Resource(FOLLOW_UPS_ADDRESS, HTML, () =>
      pageHtml(followUpsPage(site, filter), surroundings),
    );
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, made);
    return made;
  };
}
