import { digest } from '../content/files/digest.ts';
import type { Site } from '../content/site.ts';
import { computedPages } from './computed-pages.ts';
import type { Edition } from './edition.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { machineFiles } from './machine-files.ts';
import { type PageSurroundings, pageHtml } from './page-html.ts';
import { allPages } from './pages/all-pages.ts';
import { ERROR_STATUSES, errorPage } from './pages/error-page.ts';
import { makeFrame } from './pages/page-view.ts';
import { SEARCH_ADDRESS } from './pages/search-page.ts';
import { Resource } from './resource.ts';
import { Search } from './search/search.ts';

const HTML = 'text/html; charset=utf-8';

/** Makes the edition of a site. Nothing is rendered yet: each answer is made on first use, or by warmUp. */
export function makeEdition(site: Site, now: number): Edition {
  const surroundings: PageSurroundings = { frame: makeFrame(site), url: site.url, glossary: site.glossary };
  const pages = allPages(site);
  const search = new Search(site);
  const answers = [
    ...pages.map(({ address, make }) => new Resource(address, HTML, () => pageHtml(make(), surroundings))),
    ...[...machineFiles(site, pages, now), ...feedFiles(site)].map(
      ({ address, type, make, headers = {} }) => new Resource(address, type, make, { headers }),
    ),
  ];

  let id: string | undefined;
  return {
    resources: new Map(answers.map((resource) => [resource.address, resource])),
    computed: computedPages(site, search, (make) => pageHtml(make(), surroundings)),
    prepareNext: () => search.makeNext(),
    isPrepared: (address) => address !== SEARCH_ADDRESS || search.isMade,
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
