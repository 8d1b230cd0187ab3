import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ContentLoader } from '../../src/content/load.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { takeOver } from '../../src/publishing/take-over.ts';
import { makeEdition } from '../../src/render/make-edition.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');
let folder: string;
let loader: ContentLoader;
let before: Edition;

const folders = () => ({
  siteUrl: undefined,
  contentDir: join(folder, 'content'),
  publicDir: join(folder, 'public'),
});
const editionFrom = async (from: ContentLoader) => {
  const { site, problems } = await from.load({ now: NOW, showHidden: false });
  if (site === undefined) throw new Error(JSON.stringify(problems));
  return makeEdition(site, NOW);
};
const answers = ({ resources }: Edition) => [...resources.values()].filter((one) => !one.isMadeOnDemand);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taken-over-'));
  await cp('test/fixtures/exempelkommun', join(folder, 'content'), { recursive: true });
  await cp('test/fixtures/exempelkommun-public', join(folder, 'public'), { recursive: true });
  loader = new ContentLoader(folders());
  before = await editionFrom(loader);
  for (const resource of answers(before)) resource.identity;
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['a period', '2025-2026/lofte.md', 'titel: ', 'titel: Nya '],
  ['a period that others go on from', '2023-2024/lofte.md', 'titel: ', 'titel: Nya '],
  ['the oldest period', '2019/lofte.md', 'period: 2019', 'period: {från: 2018, till: 2019}'],
  ['a follow-up', '2025-2026/uppfoljning-tertial-2-2025.md', 'titel: ', 'titel: Ny '],
  ['a page', 'sidor/om.md', 'titel: ', 'titel: Mer '],
  ['the settings', 'webbplats.yaml', 'namn: ', 'namn: Nya '],
])(
  'after an edit of %s, each answer that is taken over is the one that would be made',
  async (_, file, from, to) => {
    const path = join(folder, 'content', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    const edition = await editionFrom(loader);
    takeOver(edition, before, false);
    const taken = answers(edition).filter((one) => one.ready('identity') !== undefined);
    const made = await editionFrom(new ContentLoader(folders()));
    expect(taken.map(({ address, identity }) => [address, identity.etag])).toEqual(
      taken.map(({ address }) => [address, made.resources.get(address)?.identity.etag]),
    );
    for (const resource of answers(edition)) resource.identity;
    before = edition;
  },
);

it('after an edit of a follow-up, what tells of other periods alone is taken over', async () => {
  const path = join(folder, 'content/2025-2026/uppfoljning-tertial-3-2025.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nNy text.\n`);
  const edition = await editionFrom(loader);
  takeOver(edition, before, false);
  const anew = answers(edition).flatMap((one) => (one.ready('identity') === undefined ? one.address : []));
  expect(anew.filter((address) => /^\/(2019|2021-2022|2023-2024|om)\b/.test(address))).toEqual([]);
  expect(anew).toContain('/2025-2026/tertial-3-2025');
});
