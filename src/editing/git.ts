import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** git may wait for a lock or a slow disk, but not for ever; in milliseconds. */
export const PATIENCE = 15_000;

/** Whether a folder is under git's care, and git is there. */
export async function hasGit(folder: string): Promise<boolean> {
  try {
    return (await git(folder, ['rev-parse', '--is-inside-work-tree'])) === 'true';
  } catch {
    return false;
  }
}

/**
 * Commits files, by absolute path, and nothing else that may be waiting; those that are not there, or not under git's care, are passed
 * over. Nothing is pushed. Gives undefined, or in Swedish why it could not be done; the files are saved all the same.
 */
export async function commitFiles(
  folder: string,
  files: readonly string[],
  message: string,
): Promise<string | undefined> {
  try {
    const root = realpathSync(await git(folder, ['rev-parse', '--show-toplevel']));
    const own = files.filter((file) => existsSync(file) && realpathSync(file).startsWith(root + sep));
    const status = await git(folder, ['status', '--porcelain', '--', ...own]);
    if (status === '') return undefined;
    await git(folder, ['add', '--', ...own]);
    await git(folder, ['-c', 'commit.gpgsign=false', 'commit', '-m', message, '--only', '--', ...own]);
    return undefined;
  } catch (error) {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    if (/user\.(email|name)|tell me who you are|empty ident/i.test(told)) {
      return 'Git vet inte vem du är. Skriv i terminalen: git config user.name "Ditt namn" och git config user.email din@adress.se';
    }
    return `Git svarade: ${told.trim().split('\n').at(-1) ?? ''}`;
  }
}

/** What git answers to some words in a folder, without white space around it; throws where it refuses. */
export async function git(folder: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['--literal-pathspecs', '-C', folder, ...words], {
    timeout: PATIENCE,
    windowsHide: true,
  });
  return stdout.trim();
}
