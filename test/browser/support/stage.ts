import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { writeManyYears } from './many-years.ts';
import { type RunningSite, startSite } from './server.ts';

const FIXTURE = 'test/fixtures/exempelkommun';

export const SITES = ['jonkoping', 'exempelkommun'] as const;

type Kind = {
  readonly name: string;
  readonly site: (typeof SITES)[number] | 'many years';
  readonly path: string;
};

/** A page of each kind, of the real content and of the town that uses everything; and long lists, of a town with many years. */
export const KINDS: readonly [Kind, ...Kind[]] = [
  { name: 'home', site: 'jonkoping', path: '/' },
  { name: 'a period', site: 'jonkoping', path: '/2017' },
  { name: 'a pledge', site: 'jonkoping', path: '/2018/drogfri-miljo' },
  { name: 'a follow-up', site: 'jonkoping', path: '/2018/tertial-2' },
  { name: 'the follow-ups', site: 'jonkoping', path: '/uppfoljningar' },
  { name: 'a page', site: 'jonkoping', path: '/tillganglighet' },
  { name: 'a page in English', site: 'jonkoping', path: '/english' },
  { name: 'the glossary', site: 'jonkoping', path: '/ordlista' },
  { name: 'open data', site: 'jonkoping', path: '/oppna-data' },
  { name: 'the fields of the data', site: 'jonkoping', path: '/oppna-data/falt' },
  { name: 'the site map', site: 'jonkoping', path: '/webbkarta' },
  { name: 'the search', site: 'jonkoping', path: '/sok' },
  { name: 'what a search finds', site: 'jonkoping', path: '/sok?q=hundsok' },
  { name: 'a missing page', site: 'jonkoping', path: '/finns-inte' },
  { name: 'home', site: 'exempelkommun', path: '/' },
  { name: 'a period', site: 'exempelkommun', path: '/2025-2026' },
  { name: 'a pledge', site: 'exempelkommun', path: '/2025-2026/tryggare-torg' },
  { name: 'a small period', site: 'exempelkommun', path: '/2019' },
  { name: 'a follow-up', site: 'exempelkommun', path: '/2025-2026/tertial-3-2025' },
  { name: 'a follow-up with tables', site: 'exempelkommun', path: '/2021-2022/slutrapport' },
  { name: 'the follow-ups', site: 'exempelkommun', path: '/uppfoljningar' },
  { name: 'a page', site: 'exempelkommun', path: '/om' },
  { name: 'a page in English', site: 'exempelkommun', path: '/english' },
  { name: 'a page in Finnish', site: 'exempelkommun', path: '/suomeksi' },
  { name: 'a comparison', site: 'exempelkommun', path: '/2025-2026/jamfor/2023-2024' },
  { name: 'the glossary', site: 'exempelkommun', path: '/ordlista' },
  { name: 'open data', site: 'exempelkommun', path: '/oppna-data' },
  { name: 'the site map', site: 'exempelkommun', path: '/webbkarta' },
  { name: 'what a search finds', site: 'exempelkommun', path: '/sok?q=brandvanare' },
  { name: 'what no search finds', site: 'exempelkommun', path: '/sok?q=xyzzy' },
  { name: 'a missing page', site: 'exempelkommun', path: '/finns-inte' },
  { name: 'home', site: 'many years', path: '/' },
  { name: 'more follow-ups', site: 'many years', path: '/uppfoljningar/sida-2' },
  { name: 'more follow-ups of a choice', site: 'many years', path: '/uppfoljningar?status=pagar&sida=2' },
  { name: 'more of the site map', site: 'many years', path: '/webbkarta/sida-2' },
];

/** One browser and one server for each site, for all tests of a file; a tab is opened once for each set of options. */
export class Stage {
  #browser: Browser | undefined;
  #sites: Readonly<Record<string, RunningSite>> = {};
  readonly #tabs = new Map<string, Promise<Page>>();

  constructor() {
    beforeAll(async () => {
      const [browser, jonkoping, exempelkommun, many] = await Promise.all([
        launchBrowser(),
        startSite('content', 'public'),
        startSite(FIXTURE, `${FIXTURE}-public`),
        startSite(writeManyYears(), `${FIXTURE}-public`),
      ]);
      this.#browser = browser;
      this.#sites = { jonkoping, exempelkommun, 'many years': many };
    });
    afterAll(async () => {
      await this.#browser?.close();
      await Promise.all(Object.values(this.#sites).map((site) => site.stop()));
    });
  }

  /** Opens a page of a kind in the tab that has these options, and gives what comes of using it. */
  async open<T>(kind: Kind, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.tab(options);
    await page.goto(this.addressOf(kind));
    return use(page);
  }

  /** The tab with these options: one for all tests, as if the reader had just come to it. */
  async tab(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const known = this.#tabs.get(key) ?? this.#newTab(options);
    this.#tabs.set(key, known);
    const page = await known;
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    return page;
  }

  /** The path of every page that the site's own map for search engines has. */
  async everyPage(site: Kind['site']): Promise<readonly string[]> {
    const map = await (await fetch(this.addressOf({ name: 'the map', site, path: '/sitemap.xml' }))).text();
    return [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  }

  addressOf({ site, path }: Kind): string {
    return `${this.#sites[site]?.origin ?? ''}${path}`;
  }

  async #newTab(options: BrowserContextOptions): Promise<Page> {
    if (this.#browser === undefined) throw new Error('there is no browser outside a test');
    return (await this.#browser.newContext(options)).newPage();
  }
}
