import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import git from 'isomorphic-git';
import type { Note } from '../../src/versions/keep.ts';

type Files = Readonly<Record<string, string | Buffer>>;

/** A new folder with these files in it. */
export function folderWith(files: Files): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'versioner-')));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), content);
  }
}

/** A new folder with these files in it, all of them in the first commit of a repository. */
export async function repositoryWith(files: Files): Promise<string> {
  const dir = folderWith(files);
  await git.init({ fs, dir, defaultBranch: 'main' });
  await commitAll(dir, 'Först');
  return dir;
}

/** A commit by somebody else of all that has changed, as git makes it. */
export async function commitAll(
  dir: string,
  message: string,
  more: { parent?: string[] } = {},
): Promise<string> {
  for (const [filepath, , work] of await git.statusMatrix({ fs, dir }))
    await (work === 0 ? git.remove({ fs, dir, filepath }) : git.add({ fs, dir, filepath }));
  return git.commit({ fs, dir, message, author: { name: 'Alex', email: 'alex@exempel.se' }, ...more });
}

/** What git says of the files that are not as in the newest commit, as in `git status --short`. */
export async function status(dir: string): Promise<readonly string[]> {
  const signs: Readonly<Record<string, string>> = {
    '020': '??',
    '022': 'A ',
    '023': 'AM',
    '110': ' D?',
    '121': ' M',
    '122': 'M ',
    '123': 'MM',
    '101': ' D',
    '100': 'D ',
  };
  return (await git.statusMatrix({ fs, dir })).flatMap(([path, ...states]) =>
    states.join('') === '111' ? [] : [`${signs[states.join('')] ?? states.join('')} ${path}`],
  );
}

/** The paths whose content the newest commit changed. */
export async function newlyChanged(dir: string): Promise<readonly string[]> {
  const trees = (await git.log({ fs, dir, depth: 2 })).map(({ oid }) => git.TREE({ ref: oid }));
  const found: readonly unknown[] = await git.walk({
    fs,
    dir,
    trees,
    map: async (path, [now = null, before = null]) => {
      const isTree = (await (now ?? before)?.type()) === 'tree';
      return isTree || (await now?.oid()) === (await before?.oid()) ? undefined : path;
    },
  });
  return found
    .flat(9)
    .map(String)
    .filter((path) => path !== '.');
}

export const EVA = { name: 'Eva Ek', email: 'eva@exempel.se' };
export const MONDAY = new Date('2026-11-30T08:30:00Z');

/** A change by Eva on a Monday. */
export function note(why: string): Note {
  return { who: EVA, when: MONDAY, why };
}
