import { cpSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { get } from '../http/raw-http.ts';
import { startSite } from '../http/running-site.ts';
import { comesTrue } from './comes-true.ts';
import { openFiles, openFilesAtLast } from './open-files.ts';
import type { Outcome } from './outcome.ts';
import { figuresOf, keepReading, toldOf } from './readers.ts';
import { PLEDGES, versionsIn, versionText } from './versions.ts';

/**
 * Writes the same file over and over as programs do, in two halves, by a rename or with its whole folder, while others read: every answer is
 * of one version, and the last is there in the end.
 */
export async function tearWrites(rounds: number): Promise<Outcome> {
  const site = await startSite({ watch: true, logLevel: 'warn' }, { [PLEDGES]: versionText(0) });
  const { port } = site;
  const shown = async () => versionsIn((await get(port, '/2018')).body.toString())[0];
  try {
    await get(port, '/halsa');
    await wait(500);
    const before = openFiles();
    const readers = keepReading(port, ['/', '/2018']);
    const seen = new Set<string | undefined>();
    for (let round = 1; round <= rounds; round += 1) {
      await writeTorn(site.folder, versionText(round));
      await wait(Math.random() < 0.05 ? 250 : Math.random() * 3);
      seen.add(await shown());
    }
    const isLast = await comesTrue(async () => (await shown()) === String(rounds));
    const read = await readers.end();
    return {
      rounds,
      figures: figuresOf(read),
      descriptors: [before, await openFilesAtLast(before)],
      faults: isLast ? [] : [`version ${await shown()} stayed`],
      told: { ...toldOf(read), versions: seen.size },
    };
  } finally {
    await site.stop();
  }
}

async function writeTorn(folder: string, text: string): Promise<void> {
  const file = join(folder, PLEDGES);
  const kind = Math.random();
  if (kind < 0.4) {
    writeFileSync(file, text);
    truncateSync(file, Math.floor(Math.random() * Buffer.byteLength(text)));
    await wait(Math.random() * 5);
    writeFileSync(file, text);
  } else if (kind < 0.8) {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  } else {
    const [content, other, before] = ['content', 'other', 'before'].map((name) => join(folder, name));
    if (content === undefined || other === undefined || before === undefined) return;
    cpSync(content, other, { recursive: true });
    writeFileSync(join(other, '2018/lofte.md'), text);
    renameSync(content, before);
    await wait(Math.random() * 3);
    renameSync(other, content);
    rmSync(before, { recursive: true });
  }
}
