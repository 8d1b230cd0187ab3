import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where every run has a folder of its own, by the number of its process. */
const RUNS = join(tmpdir(), 'medborgarloften-tests');

/**
 * Gives a run one folder for all that its tests write, so that a test may leave what it made: the folder goes when the run ends, and
 * what a killed run left goes with the next one. Every process of the run takes its temporary folder from the environment, and its cache:
 * what is remembered between runs of the site would make one test depend on another.
 */
export default function runFolder(): () => void {
  for (const run of runs()) if (!isRunning(Number(run))) remove(run);
  const own = String(process.pid);
  const folder = join(RUNS, own);
  mkdirSync(folder, { recursive: true });
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  process.env['CACHE_DIR'] = join(folder, 'cache');
  // Each of some hundred processes would read all TypeScript anew.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');
  return () => remove(own);
}

function runs(): readonly string[] {
  try {
    return readdirSync(RUNS);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function remove(run: string): void {
  rmSync(join(RUNS, run), { recursive: true, force: true, maxRetries: 3 });
}
