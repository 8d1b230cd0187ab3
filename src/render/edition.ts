import { createHash } from 'node:crypto';
import type { MovedAddress, Site } from '../content/site.ts';
import { favicon, robotsTxt, securityTxt, sitemapXml } from './machine-files.ts';
import { type PageSurroundings, pageHtml } from './page-html.ts';
import { allPages } from './pages/all-pages.ts';
import { errorPage } from './pages/error-page.ts';
import { makeFrame } from './pages/page-view.ts';
import { Resource } from './resource.ts';

/** Everything that one state of the content answers. Immutable: a change makes a new edition. */
export type Edition = {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly moved: readonly MovedAddress[];
  /** Files of the content that pages show, by address. */
  readonly pictures: Site['pictures'];
  readonly siteUrl: string;
  /** The same content gives the same id. */
  readonly id: () => string;
  readonly errorPage: (status: number) => Resource;
};

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

  const errors = new Map<number, Resource>();
  let id: string | undefined;
  return {
    resources,
    moved: site.moved,
    pictures: site.pictures,
    siteUrl: site.url,
    id: () => {
      id ??= createHash('sha256').update(JSON.stringify(site)).digest('hex').slice(0, 16);
      return id;
    },
    errorPage: (status) => {
      const known = errors.get(status);
      if (known !== undefined) return known;
      const page = new Resource('', HTML, () => pageHtml(errorPage(status, site.language), surroundings));
      errors.set(status, page);
      return page;
    },
  };
}
