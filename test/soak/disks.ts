import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { get } from '../http/raw-http.ts';
import { MAIN_COMMAND, type Run, type ServerProcess, startMain } from '../http/server-process.ts';
import { writeSite } from '../publishing/site-folder.ts';
import { comesTrue } from './comes-true.ts';
import type { Outcome } from './outcome.ts';
import { PLEDGES, versionsIn, versionText } from './versions.ts';

/** Whom nothing belongs to: root may read and write whatever is closed to others. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const MAIN = MAIN_COMMAND[2];
const TARGETS = ['/', '/2018', '/om', '/dokument/2018/uppfoljning.pdf', '/sok?q=torget'];

/** Where no file system may be mounted, no file may be larger than this. */
const LIMITED: Run = {
  command: ['sh', '-c', 'ulimit -f 1; exec "$0" "$@"', ...MAIN_COMMAND],
};

type Found = { exits: number; failed: number; readonly faults: string[] };

/**
 * Runs a server that may write nothing but its cache, which has no room, and takes a file from it that it could read; then one whose cache is
 * closed as well.
 */
export async function failDisks(rounds: number): Promise<Outcome> {
  const found: Found = { exits: 0, failed: 0, faults: [] };
  let full = '';
  for (let round = 1; round <= rounds; round += 1) full = await failDisk(found);
  const { exits, failed, faults } = found;
  return { rounds, figures: { exits, '5xx': failed }, faults, told: { full } };
}

async function failDisk(found: Found): Promise<string> {
  const folder = writeSite({ [PLEDGES]: versionText(0) });
  const cache = join(folder, 'cache');
  mkdirSync(cache, { mode: 0o777 });
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'lofte', cache]).status === 0;
  const closed = ['', 'public', 'content', 'content/2018'].map((path) => join(folder, path));
  for (const path of closed) chmodSync(path, 0o555);
  // Nobody may be kept out of the folders that lead to the project or the site; root cannot be kept out of a file.
  const files = [MAIN, join(folder, PLEDGES)].flatMap((file) => ['-a', '-r', file]).slice(1);
  const isNobody = spawnSync('test', files, NOBODY).status === 0;
  const user = isNobody ? NOBODY : {};
  try {
    const full = await startMain(folder, {}, { ...(isMounted ? {} : LIMITED), options: user });
    await expectPages(full, 0, found);
    if (isNobody) await closeFile(folder, full, found);
    await edit(folder, full, 1, found);
    await expectHealth(full, 'ok', found);
    await stop(full, found);
    const left = existsSync(join(cache, 'editions')) ? readdirSync(join(cache, 'editions')) : [];
    if (left.length > 0) found.faults.push(`the full disk holds ${left}`);
    chmodSync(cache, 0o555);
    const readOnly = await startMain(folder, {}, { options: user });
    await expectPages(readOnly, 1, found);
    await stop(readOnly, found);
  } finally {
    for (const path of closed) chmodSync(path, 0o755);
    if (isMounted) spawnSync('umount', [cache]);
    rmSync(folder, { recursive: true, force: true });
  }
  const without = isNobody ? '' : ', without a file that cannot be read: root reads all';
  return `${isMounted ? 'tmpfs of 32 kB' : 'ulimit -f 1'}${without}`;
}

/** Takes a file from a server that it could read, and gives it back. */
async function closeFile(folder: string, server: ServerProcess, found: Found): Promise<void> {
  chmodSync(join(folder, PLEDGES), 0);
  server.child.kill('SIGHUP');
  await expectHealth(server, 'fel', found);
  await expectPages(server, 0, found);
  chmodSync(join(folder, PLEDGES), 0o644);
}

async function expectPages({ port }: ServerProcess, version: number, found: Found): Promise<void> {
  for (const target of TARGETS) {
    const { status, body } = await get(port, target);
    if (status >= 500) found.failed += 1;
    if (status !== 200) found.faults.push(`${target} is answered ${status}`);
    const [shown] = versionsIn(body.toString());
    if (target === '/2018' && shown !== String(version))
      found.faults.push(`${shown} is shown, not ${version}`);
  }
}

async function edit(folder: string, server: ServerProcess, version: number, found: Found): Promise<void> {
  writeFileSync(join(folder, PLEDGES), versionText(version));
  server.child.kill('SIGHUP');
  const shown = async () => versionsIn((await get(server.port, '/2018')).body.toString())[0];
  if (!(await comesTrue(async () => (await shown()) === String(version))))
    found.faults.push(`${version} is not seen`);
}

async function expectHealth({ port }: ServerProcess, state: 'ok' | 'fel', found: Found): Promise<void> {
  const isSo = async () => (await get(port, '/halsa')).body.includes('fel sedan') === (state === 'fel');
  if (!(await comesTrue(isSo))) found.faults.push(`/halsa does not say ${state}`);
}

async function stop(server: ServerProcess, found: Found): Promise<void> {
  server.child.kill('SIGTERM');
  server.child.kill('SIGINT');
  const { code, stderr } = await server.ended;
  if (code !== 0) found.exits += 1;
  if (stderr !== '') found.faults.push(stderr);
}
