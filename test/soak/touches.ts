import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { get } from '../http/raw-http.ts';
import type { ServerProcess } from '../http/server-process.ts';
import { type Bed, exitsOf } from './bed.ts';
import { comesTrue } from './comes-true.ts';
import { openFilesAtLast, openFilesAtRest } from './open-files.ts';
import type { Outcome } from './outcome.ts';
import { figuresOf, keepReading, toldOf } from './readers.ts';

/** Touches all files of a site at once, as a checkout or a backup does: nothing of what is said changes, and the edit after it is seen. */
export async function touchFiles(bed: Bed, rounds: number): Promise<Outcome> {
  const { server, folder } = bed;
  const { pid = 0 } = server.child;
  const content = join(folder, 'content');
  const file = join(content, 'sidor/om.md');
  const faults: string[] = [];
  const shows = (text: string) => async () => (await get(server.port, '/om')).body.includes(text);
  const edition = await editionOf(server);
  const before = await openFilesAtRest(pid);
  const readers = keepReading(server.port, ['/', '/2018', '/halsa']);
  let files = 0;
  for (let round = 1; round <= rounds; round += 1) {
    files = touchAll(content);
    await wait(1_000);
    if ((await editionOf(server)) !== edition) faults.push('another edition came of touching');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}Runda ${round}.\n`);
    if (!(await comesTrue(shows(`Runda ${round}.`)))) faults.push(`the edit of round ${round} is not seen`);
    writeFileSync(file, text);
    if (!(await comesTrue(async () => (await editionOf(server)) === edition)))
      faults.push('the edition of before does not come back');
  }
  const read = await readers.end();
  return {
    rounds,
    figures: { exits: exitsOf(bed), ...figuresOf(read) },
    descriptors: [before, await openFilesAtLast(before, pid)],
    faults,
    told: { files, ...toldOf(read) },
  };
}

async function editionOf({ port }: ServerProcess): Promise<unknown> {
  const told: unknown = JSON.parse((await get(port, '/halsa')).body.toString());
  return told !== null && typeof told === 'object' && 'edition' in told ? told.edition : undefined;
}

function touchAll(folder: string): number {
  const now = Date.now() / 1_000;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) utimesSync(join(parentPath, name), now, now);
  return files.length;
}
