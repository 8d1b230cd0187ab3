import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBed } from './bed.ts';
import { KINDS, type KindOnBed, ON_BED } from './kinds.ts';
import { HEAD, type Outcome, rowOf, wrongIn } from './outcome.ts';

/**
 * `npm run soak`: every kind of fault in its long form, one after another, a line of a table each; `npm run soak -- clocks` those alone whose
 * names say so. Exit code 1 where anything is wrong. Servers listen on this machine only, and each ends by itself after a while.
 */
const wanted = process.argv.slice(2);
const all = [
  ...KINDS.map(({ name, long, run }) => ({ name, run: () => run(long, undefined) })),
  ...ON_BED.map((kind) => ({ name: kind.name, run: () => runOnBed(kind) })),
];
const kinds = all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

// All that the runs write goes with them.
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
// Another user's server reads there, too (disks.ts).
chmodSync(folder, 0o755);
for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;

console.log(HEAD);
for (const { name, run } of kinds) {
  const started = performance.now();
  const outcome = await run().catch((error: unknown) => ({
    rounds: 0,
    figures: {},
    faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  console.log(rowOf(name, outcome, (performance.now() - started) / 1_000));
  const wrong = wrongIn(outcome);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0 || kinds.length === 0) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });

async function runOnBed({ pages, long, run }: KindOnBed): Promise<Outcome> {
  const bed = await startBed(pages);
  try {
    return await run(bed, long, true);
  } finally {
    await bed.end();
  }
}
