import { cpSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { get } from '../http/raw-http.ts';
import { startSite } from '../http/running-site.ts';
import { SITE } from './site-folder.ts';

const ROUNDS = 1_000;
const PLEDGES = 'content/2018/lofte.md';

/** The pledges of 2018 in a version that shows in their title, in an activity and at the very end of the text. */
function version(number: number): string {
  return String(SITE[PLEDGES])
    .replace('Vi gör torget tryggt.', `Vi gör torget tryggt utgåva=${number}.`)
    .replace('Polisen går runt torget.', `Polisen går runt torget utgåva=${number}.`)
    .concat(`\n${'Mer text. '.repeat(400)}\n\nHär slutar utgåva=${number}.\n`);
}

/** The versions that a page shows, each once. */
const versionsIn = (html: string) => [
  ...new Set([...html.matchAll(/utgåva=(\d+)/g)].map(([, number]) => number)),
];

/** Numbers from 0 up to 1 that are the same in every run. */
function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const site = await startSite({ watch: true, logLevel: 'warn' }, { [PLEDGES]: version(0) });
afterAll(site.stop);

describe('the last good edition', () => {
  it(`stays whole through ${ROUNDS} rounds of truncated writes, renames and switched folders, under load`, async () => {
    const file = join(site.folder, PLEDGES);
    const content = join(site.folder, 'content');
    const random = seeded(7);
    const next = () => random.next().value;
    let isWriting = true;
    const replies: { readonly status: number; readonly versions: readonly (string | undefined)[] }[] = [];
    const read = async () => {
      while (isWriting) {
        const { status, body } = await get(site.port, next() < 0.5 ? '/' : '/2018');
        replies.push({ status, versions: versionsIn(body.toString()) });
        await wait(2);
      }
    };
    const readers = [read(), read()];

    for (let round = 1; round <= ROUNDS; round += 1) {
      const text = version(round);
      const kind = next();
      if (kind < 0.4) {
        writeFileSync(file, text);
        truncateSync(file, Math.floor(next() * Buffer.byteLength(text)));
        await wait(next() * 5);
        writeFileSync(file, text);
      } else if (kind < 0.8) {
        writeFileSync(`${file}.tmp`, text);
        renameSync(`${file}.tmp`, file);
      } else {
        const other = join(site.folder, 'other');
        cpSync(content, other, { recursive: true });
        writeFileSync(join(other, '2018/lofte.md'), text);
        renameSync(content, join(site.folder, 'before'));
        await wait(next() * 3);
        renameSync(other, content);
        rmSync(join(site.folder, 'before'), { recursive: true });
      }
      await wait(next() < 0.05 ? 250 : next() * 3);
    }
    await expect
      .poll(async () => versionsIn((await get(site.port, '/2018')).body.toString()), {
        timeout: 5_000,
        interval: 20,
      })
      .toEqual([String(ROUNDS)]);
    isWriting = false;
    await Promise.all(readers);

    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
    expect(replies.filter(({ versions }) => versions.length !== 1)).toEqual([]);
    expect(new Set(replies.map(({ versions }) => versions[0])).size).toBeGreaterThan(5);
  }, 120_000);
});
