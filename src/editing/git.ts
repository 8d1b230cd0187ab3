import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** git may wait for a lock or a slow disk, but not for ever; in milliseconds. */
export const PATIENCE = 15_000;

/** What git answers to some words in a folder, without white space around it; throws where it refuses. */
export async function git(folder: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['--literal-pathspecs', '-C', folder, ...words], {
    timeout: PATIENCE,
    windowsHide: true,
  });
  return stdout.trim();
}
