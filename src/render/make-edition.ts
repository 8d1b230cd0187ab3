import type { Edition } from '../edition/edition.ts';
import { Resource } from '../edition/resource.ts';
import { activityAddress, followUpAddress, hasOwnPage, OWN_PAGES } from '../model/addresses.ts';
import type { Site } from '../model/site.ts';
import { Cache } from './cache.ts';
import { computedPages } from './computed-pages.ts';
import { chosenData, openDataFiles } from './data/data-files.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { allPages } from './html/all-pages.ts';
import { ERROR_STATUSES, errorPage } from './html/error-page.ts';
import { makeFrame } from './html/frame.ts';
import { gonePage } from './html/gone-page.ts';
import { type PageSurroundings, pageHtml } from './html/page-html.ts';
import { machineFiles } from './machine-files.ts';
import { contentId, madeOf } from './made-of.ts';
import { Search } from './search/search.ts';
import { shareFiles } from './share/share-files.ts';
import { signFiles } from './share/sign.ts';

/** So many answers to queries are remembered: readers who follow the same link wait for one of them. */
const REMEMBERED = 100;

const HTML = 'text/html; charset=utf-8';

/**
 * Makes the edition of a site. Nothing is rendered yet: each answer is made on first use, or by warmUp(). Without a server, what a reader
 * asks for is not answered, and the pages say so.
 */
export function makeEdition(site: Site, now: number, { hasServer } = { hasServer: true }): Edition {
  const surroundings: PageSurroundings = { frame: makeFrame(site), url: site.url };
  const pages = allPages(site, hasServer, (address) => resources.get(address)?.length ?? 0);
  const of = madeOf(site);
  const search = new Search(site);
  // What is there goes before what was withdrawn.
  const answers = [
    ...site.gone.map(
      (gone) =>
        new Resource(gone.address, HTML, () => pageHtml(gonePage(gone, site.language), surroundings), {
          status: 410,
        }),
    ),
    ...pages.map(
      ({ address, make, about = '' }) =>
        new Resource(address, HTML, () => pageHtml(make(), surroundings), { of: of.get(about) }),
    ),
    ...[
      ...machineFiles(site, pages, now),
      ...feedFiles(site),
      ...shareFiles(site),
      ...signFiles(),
      ...openDataFiles(site),
    ].map(
      ({ address, type, make, headers = {}, about = '' }) =>
        new Resource(address, type, make, { headers, of: of.get(about) }),
    ),
  ];

  // The page of the data says how long each file of it is: the last to be made, it need not make them all at once.
  const isLast = ({ address }: Resource) => Number(address === OWN_PAGES.data);
  const resources = new Map(
    answers.toSorted((a, b) => isLast(a) - isLast(b)).map((resource) => [resource.address, resource]),
  );

  const remembered = new Cache<Resource>(REMEMBERED);
  const queries = [
    ...computedPages(site, search, (make) => pageHtml(make(), surroundings)),
    ...chosenData(site),
  ];
  let id: string | undefined;
  return {
    resources,
    computed: new Map(
      queries.map(([address, compute]) => [
        address,
        (query) => {
          const answer = () => remembered.get(`${address} ${search.version} ${query}`, () => compute(query));
          return address === OWN_PAGES.search && !search.isMade
            ? makeInPieces(search).then(answer)
            : answer();
        },
      ]),
    ),
    prepareNext: () => search.makeNext(),
    searchedDocuments: search.documents,
    addDocumentText: (address, pages) => search.addDocument(address, pages),
    places: activityPlaces(site),
    headings: site.headings,
    moved: site.moved,
    pictures: site.pictures,
    documents: new Map(documentPages(site)),
    withheld: site.withheld,
    siteUrl: site.url,
    id: () => {
      id ??= contentId(site);
      return id;
    },
    errors: new Map(
      ERROR_STATUSES.map((status) => [
        status,
        new Resource('', HTML, () => pageHtml(errorPage(status, site.language), surroundings), {
          headers: { 'Cache-Control': 'no-store' },
        }),
      ]),
    ),
  };
}

/** Makes the search's index between requests: all of it at once would hold up every reader. */
async function makeInPieces(search: Search): Promise<void> {
  while (search.makeNext()) await new Promise((resolve) => setImmediate(resolve));
}

/** Which page each document says the same as. */
function documentPages(site: Site): readonly (readonly [string, string])[] {
  return site.periods.flatMap((period) => [
    ...(period.document === undefined
      ? []
      : [[period.document.address, `${site.url}/${period.slug}`] as const]),
    ...period.followUps.flatMap((followUp) =>
      followUp.documents.map(
        ({ address }) => [address, site.url + followUpAddress(period, followUp)] as const,
      ),
    ),
  ]);
}

/** Where links to activities lead. */
function activityPlaces({ periods }: Site): readonly string[] {
  return periods.flatMap((period) =>
    period.pledges.flatMap((pledge) =>
      pledge.activities.map((activity) =>
        hasOwnPage(period, pledge)
          ? activityAddress(period, pledge, activity)
          : `/${period.slug}#${activity.id}`,
      ),
    ),
  );
}
