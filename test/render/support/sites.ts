import { ContentLoader } from '../../../src/content/load.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeEdition } from '../../../src/render/make-edition.ts';

export const NOW = Date.parse('2026-11-27T12:00:00Z');

export type TestSite = {
  readonly name: string;
  readonly site: Site;
  readonly edition: Edition;
  /** Every page by its address, as HTML. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every page, what answers for withdrawn ones, and every error page, by a name for test output. */
  readonly documents: ReadonlyMap<string, string>;
};

/** Renders a site; a test that needs a page asks for it by address. */
export function renderSite(name: string, site: Site): TestSite {
  const edition = makeEdition(site, NOW);
  const html = [...edition.resources].filter(([, { contentType }]) => contentType.startsWith('text/html'));
  const bodies = (found: typeof html) =>
    new Map(found.map(([address, { identity }]) => [address, identity.body.toString()]));
  const pages = bodies(html.filter(([, { status }]) => status === 200));
  const gone = bodies(html.filter(([, { status }]) => status !== 200));
  const errors = [...edition.errors].map(([status, { identity }]): [string, string] => [
    `error ${status}`,
    identity.body.toString(),
  ]);
  return { name, site, edition, pages, documents: new Map([...pages, ...gone, ...errors]) };
}

/** The HTML of a page that must be there. */
export function pageOf({ documents, name }: TestSite, address: string): string {
  const html = documents.get(address);
  if (html === undefined) throw new Error(`${name} has no page ${address}`);
  return html;
}

/** The text that an address answers with, a page's or another's. */
export function textAt({ edition, name }: TestSite, address: string): string {
  const resource = edition.resources.get(address);
  if (resource === undefined) throw new Error(`${name} has no address ${address}`);
  return resource.identity.body.toString();
}

export async function load(name: string, contentDir: string, publicDir: string): Promise<TestSite> {
  // The pages are tested here, not the documents that they link to: those of the real content are made by a command.
  const loader = new ContentLoader({
    contentDir,
    publicDir,
    siteUrl: undefined,
    missingDocuments: 'warning',
    cacheDir: process.env['CACHE_DIR'],
  });
  const { site, problems } = await loader.load({ now: NOW, showHidden: false });
  if (site === undefined) throw new Error(`${contentDir} has errors: ${JSON.stringify(problems)}`);
  return renderSite(name, site);
}

const FIXTURES = 'test/fixtures';
export const [jonkoping, exempelkommun, minsta] = await Promise.all([
  load('the real content', 'content', 'public'),
  load('Exempelkommun', `${FIXTURES}/exempelkommun`, `${FIXTURES}/exempelkommun-public`),
  load('the smallest site', `${FIXTURES}/minsta`, `${FIXTURES}/exempelkommun-public`),
]);
export const SITES: readonly TestSite[] = [jonkoping, exempelkommun, minsta];
