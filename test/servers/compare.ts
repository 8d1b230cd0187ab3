/**
 * Exports a site, serves it with another server by the generated rules, and compares each address's answer with that of our own
 * server: `node test/servers/compare.ts nginx|caddy|apache [content] [public]`. Exit code 1 where one differs.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerTable } from '../../src/commands/export/answer-table.ts';
import { readConfig } from '../../src/config/config.ts';
import { ContentLoader } from '../../src/content/load.ts';
import { encodePath } from '../../src/model/canonical-path.ts';
import { publishedOf } from '../../src/publishing/published.ts';
import { makeEdition } from '../../src/render/make-edition.ts';
import { exitWithout, FILE_SERVERS, startFileServer, untilAnswers } from './file-servers.ts';
import { ask, differences, type Question } from './replies.ts';

const FIXTURE = 'test/fixtures/exempelkommun';
/** Pages that say of themselves that files cannot search and choose. */
const SAID_OTHERWISE = ['/sok', '/uppfoljningar'];
const [OWN_PORT, PORT] = [8391, 8392];
const [name = 'nginx', contentDir = FIXTURE, publicDir = `${FIXTURE}-public`] = process.argv.slice(2);
exitWithout(FILE_SERVERS[name]?.program ?? name, name);
const folder = mkdtempSync(join(tmpdir(), 'servers-'));
chmodSync(folder, 0o755);
const env = { CONTENT_DIR: contentDir, PUBLIC_DIR: publicDir, CACHE_DIR: join(folder, 'cache') };

/** Every address in three encodings, and those that are spelt otherwise, have moved, were withdrawn or are no addresses. */
async function questions(): Promise<readonly Question[]> {
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  const now = Date.now();
  const { site } = await new ContentLoader(reading.config).load({ now, showHidden: false });
  if (site === undefined) throw new Error('the content has errors');
  const published = publishedOf(makeEdition(site, now), reading.config);
  const { edition, files, moved } = published;
  const { pinned } = await answerTable(published, () => {});
  const addresses = [...edition.resources.keys(), ...files.keys()];
  const spelt = addresses
    .filter((address) => address !== '/')
    .flatMap((address) => [`${encodePath(address)}/`, encodePath(address.toUpperCase())]);
  const old = [...moved.keys()].map(encodePath);
  const strange = ['/finns-inte', '/om.html', '/404.html', '/_headers', '/_regler/Caddyfile', '/x?y=1'];
  const targets = [
    ...addresses.map(encodePath),
    ...spelt,
    ...old,
    ...old.map((o) => `${o}?q=1`),
    ...strange,
    ...pinned.flatMap(({ address, query }) => [query, `${query}0`].map((q) => `${encodePath(address)}?${q}`)),
  ];
  return [
    ...targets.flatMap((target) => ['identity', 'gzip', 'br'].map((encoding) => ({ target, encoding }))),
    ...addresses.map((target) => ({ target: encodePath(target), encoding: 'br', method: 'HEAD' })),
    { target: '/', encoding: 'identity', method: 'POST' },
  ];
}

const all = await questions();
execFileSync(process.execPath, ['src/commands/export.ts', join(folder, 'webb')], { env, stdio: 'ignore' });
const own = spawn(process.execPath, ['--import=./src/config/compile-cache.ts', 'src/main.ts'], {
  env: { ...env, PORT: String(OWN_PORT), WATCH: 'off' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await untilAnswers(OWN_PORT, own);
  const other = await startFileServer(name, join(folder, 'webb'), PORT);
  try {
    const found = new Map<string, string[]>();
    let same = 0;
    for (const question of all) {
      const [ours, theirs] = await Promise.all([ask(OWN_PORT, question), ask(PORT, question)]);
      const isSaidOtherwise = SAID_OTHERWISE.includes(question.target);
      const lines = differences(ours, theirs).filter((line) => !(isSaidOtherwise && line === 'other bytes'));
      if (lines.length === 0) same += 1;
      for (const line of lines)
        found.set(line, [
          ...(found.get(line) ?? []),
          `${question.method ?? ''} ${question.target} ${question.encoding}`,
        ]);
    }
    process.stdout.write(`${name}: ${same} of ${all.length} answers are the same\n`);
    for (const [line, places] of found)
      process.stdout.write(`  ${places.length} × ${line}\n      ${places.slice(0, 3).join('\n      ')}\n`);
    process.exitCode = found.size === 0 ? 0 : 1;
  } finally {
    other.kill();
  }
} finally {
  own.kill();
  rmSync(folder, { recursive: true, force: true });
}
