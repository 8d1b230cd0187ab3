import { beforeAll, describe, expect, it } from 'vitest';
import { ContentLoader } from '../../src/content/load.ts';
import { siteFiles } from '../../src/model/site-files.ts';
import { makeEdition } from '../../src/render/make-edition.ts';

const NOW = Date.parse('2026-06-15T10:00:00Z');
let made: readonly string[];
let told: readonly string[];

beforeAll(async () => {
  const { site } = await new ContentLoader({
    contentDir: 'test/fixtures/exempelkommun',
    publicDir: 'test/fixtures/exempelkommun-public',
    siteUrl: undefined,
  }).load({ now: NOW, showHidden: false });
  if (site === undefined) throw new Error('the content of the test has errors');
  const addresses = [...makeEdition(site, NOW).resources.keys()];
  made = addresses.filter((address) => /\.[a-z-]+$/.test(address) && !/\/bilder\//.test(address));
  told = siteFiles(site.periods.map(({ slug }) => slug));
});

describe('the files that a site makes by itself', () => {
  it('are all known by address', () => expect(told.toSorted()).toEqual(made.toSorted()));
});
