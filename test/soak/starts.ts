import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { restoreEdition } from '../../src/publishing/kept-edition.ts';
import { get } from '../http/raw-http.ts';
import { spawnMain, startMain } from '../http/server-process.ts';
import { writeSite } from '../publishing/site-folder.ts';
import type { Outcome } from './outcome.ts';
import { PLEDGES, versionsIn, versionText } from './versions.ts';

/** The server is killed so many milliseconds after it was started at most: it is written what it serves by then. */
const LATEST = 1_500;
const WRONG = '---\ntitell: Fel\n---\n';

/**
 * Kills a server at a random moment of its start, while it makes, serves or keeps an edition. The next start serves what the files say, or
 * where they are wrong an edition of before; what is kept is whole.
 */
export async function killStarts(rounds: number): Promise<Outcome> {
  const folder = writeSite({ [PLEDGES]: versionText(0) });
  const faults: string[] = [];
  const counts = { exits: 0, '5xx': 0, mixed: 0 };
  let kept = 0;
  let restored = 0;
  for (let round = 1; round <= rounds; round += 1) {
    writeFileSync(join(folder, PLEDGES), versionText(round));
    const killed = spawnMain(folder, {});
    await wait(Math.random() * LATEST);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const whole = lookAtKept(folder, (name) => faults.push(`round ${round} left ${name} broken`));
    kept += whole;

    // Every third time an editor's slip comes on top; without anything kept such a start is refused.
    const isWrong = round % 3 === 0 && whole > 0;
    if (isWrong) writeFileSync(join(folder, PLEDGES), WRONG);
    const server = await startMain(folder).catch((error: unknown) => void faults.push(String(error)));
    if (server === undefined) {
      counts.exits += 1;
      continue;
    }
    const { failed, mixed, shown } = await readAll(server.port);
    counts['5xx'] += failed;
    counts.mixed += mixed;
    // What is no number is wrong, too.
    if (!(isWrong ? shown <= round : shown === round)) faults.push(`round ${round} served ${shown}`);
    if (isWrong) restored += 1;
    await wait(Math.random() * 400);
    server.child.kill('SIGKILL');
    await server.ended;
  }
  const leftovers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tmp'),
  );
  rmSync(folder, { recursive: true, force: true });
  return { rounds, figures: counts, faults, told: { kept, restored, leftovers: leftovers.length } };
}

/** Reads pages that tell a version; `shown` is the one of the period's page. */
async function readAll(port: number) {
  let [failed, mixed, shown] = [0, 0, Number.NaN];
  for (const target of ['/', '/2018/tertial-1', '/sok', '/2018']) {
    const { status, body } = await get(port, target);
    const versions = versionsIn(body.toString());
    if (status >= 500) failed += 1;
    if (versions.length > 1) mixed += 1;
    shown = Number(versions[0]);
  }
  return { failed, mixed, shown };
}

/** Reads every edition that is kept; gives how many there are. */
function lookAtKept(folder: string, broken: (name: string) => void): number {
  const editions = join(folder, 'cache/editions');
  const names = namesIn(editions).filter((name) => !name.startsWith('.'));
  for (const name of names)
    if (restoreEdition(readFileSync(join(editions, name)), async () => undefined) === undefined) broken(name);
  return names.length;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
