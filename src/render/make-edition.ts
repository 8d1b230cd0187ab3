import { digest } from '../content/files/digest.ts';
import type { Site } from '../content/site.ts';
import { chosenData, openDataFiles } from './data/data-files.ts';
import type { Compute, Edition } from './edition.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { machineFiles } from './machine-files.ts';
import { type PageSurroundings, pageHtml } from './page-html.ts';
import { followUpAddress } from './pages/addresses.ts';
import { allPages } from './pages/all-pages.ts';
import { ERROR_STATUSES, errorPage } from './pages/error-page.ts';
import { FILTER_NAMES, type Filter, readFilter } from './pages/follow-up-filter.ts';
import { FOLLOW_UPS_ADDRESS, followUpsPage } from './pages/follow-ups-page.ts';
import { gonePage } from './pages/gone-page.ts';
import { makeFrame } from './pages/page-view.ts';
import { Resource } from './resource.ts';
import { shareFiles } from './share/share-files.ts';

const HTML = 'text/html; charset=utf-8';

/** Makes the edition of a site. Nothing is rendered yet: each answer is made on first use, or by warmUp. */
export function makeEdition(site: Site, now: number): Edition {
  const surroundings: PageSurroundings = { frame: makeFrame(site), url: site.url, glossary: site.glossary };
  const pages = allPages(site);
  // What is there goes before what was withdrawn.
  const answers = [
    ...site.gone.map(
      (gone) =>
        new Resource(gone.address, HTML, () => pageHtml(gonePage(gone, site.language), surroundings), {
          status: 410,
        }),
    ),
    ...pages.map(({ address, make }) => new Resource(address, HTML, () => pageHtml(make(), surroundings))),
    ...[
      ...machineFiles(site, pages, now),
      ...feedFiles(site),
      ...shareFiles(site),
      ...openDataFiles(site),
    ].map(({ address, type, make, headers = {} }) => new Resource(address, type, make, { headers })),
  ];

  let id: string | undefined;
  return {
    resources: new Map(answers.map((resource) => [resource.address, resource])),
    computed: new Map<string, Compute>([
      [FOLLOW_UPS_ADDRESS, filteredFollowUps(site, surroundings)],
      ...chosenData(site),
    ]),
    moved: site.moved,
    pictures: site.pictures,
    documents: new Map(documentPages(site)),
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

/** Each choice is a page that says what the whole list says. */
const NOT_INDEXED = { 'X-Robots-Tag': 'noindex' };

/** Which page each document says the same as. */
function documentPages(site: Site): readonly (readonly [string, string])[] {
  return site.periods.flatMap((period) => [
    ...(period.document === undefined
      ? []
      : [[period.document.address, `${site.url}/${period.slug}`] as const]),
    ...period.followUps.flatMap((followUp) =>
      followUp.document === undefined
        ? []
        : [[followUp.document.address, site.url + followUpAddress(period, followUp)] as const],
    ),
  ]);
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
    const made = new Resource(
      FOLLOW_UPS_ADDRESS,
      HTML,
      () => pageHtml(followUpsPage(site, filter), surroundings),
      { headers: NOT_INDEXED },
    );
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, made);
    return made;
  };
}
