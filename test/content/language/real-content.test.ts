import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ContentLoader } from '../../../src/content/load.ts';

const PROJECT = join(import.meta.dirname, '../../..');

it.each([
  ['content', 'public'],
  ['test/fixtures/exempelkommun', 'test/fixtures/exempelkommun-public'],
])('no word of %s is taken for a slip', async (content, publicFolder) => {
  const loader = new ContentLoader({
    contentDir: join(PROJECT, content),
    publicDir: join(PROJECT, publicFolder),
    siteUrl: undefined,
    language: { spelling: true, plainLanguage: false },
  });
  const { problems } = await loader.load({ now: Date.now(), showHidden: true });
  expect(problems.filter(({ code }) => code === 'stavning')).toEqual([]);
});
