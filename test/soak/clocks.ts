import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { get } from '../http/raw-http.ts';
import type { ServerProcess } from '../http/server-process.ts';
import { put } from '../publishing/site-folder.ts';
import { type Bed, exitsOf } from './bed.ts';
import { comesTrue } from './comes-true.ts';
import type { Outcome } from './outcome.ts';
import { figuresOf, keepReading, toldOf } from './readers.ts';
import { PLEDGES, versionsIn, versionText } from './versions.ts';

const DAY = 86_400_000;
const SHIFTS = [-3_600_000, -DAY, -3_650 * DAY, 0, 90_000, DAY, 400 * DAY];

/**
 * Sets the clock of a server back and forth while others read. Whatever it says, an edit is published, also one with an older time or of the
 * same length as before; and what is held until a day is public as soon as the clock has come to it, where it stays.
 */
export async function setClocks(bed: Bed, rounds: number): Promise<Outcome> {
  const { folder, server } = bed;
  const faults: string[] = [];
  const readers = keepReading(server.port, ['/', '/2018', '/robots.txt']);
  const setTo = async (shift: number) => {
    writeFileSync(join(folder, 'clock'), String(shift));
    server.child.kill('SIGUSR2');
    const told = join(folder, 'clock-is');
    const isSet = async () =>
      existsSync(told) && Math.abs(Date.parse(readFileSync(told, 'utf8')) - Date.now() - shift) < 30_000;
    if (!(await comesTrue(isSet))) faults.push(`the clock is not ${shift} off`);
  };
  for (let round = 1; round <= rounds; round += 1) {
    const shift = SHIFTS[round % SHIFTS.length] ?? 0;
    await setTo(shift);
    put(folder, PLEDGES, versionText(round));
    const old = Date.now() / 1000 - round * 1_000;
    if (round % 2 === 0) utimesSync(join(folder, PLEDGES), old, old);
    if (!(await comesTrue(async () => (await shownBy(server)) === String(round))))
      faults.push(`${round} is not seen with a clock ${shift} off`);
  }
  await setTo(0);
  if ((await get(server.port, '/senare')).status !== 404) faults.push('what is held is public');
  await setTo(3 * DAY);
  if (!(await comesTrue(async () => (await get(server.port, '/senare')).status === 200)))
    faults.push('what was held stays so');
  const read = await readers.end();
  return { rounds, figures: { exits: exitsOf(bed), ...figuresOf(read) }, faults, told: toldOf(read) };
}

async function shownBy({ port }: ServerProcess): Promise<string | undefined> {
  return versionsIn((await get(port, '/2018')).body.toString())[0];
}
