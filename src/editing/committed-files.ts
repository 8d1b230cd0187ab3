import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { git, PATIENCE } from './git.ts';
import { filesOfTar } from './tar-files.ts';

const run = promisify(execFile);
/** Documents are a part of it; more than this, in bytes, is not looked at. */
const LARGEST = 512 * 1024 * 1024;

export type SiteFolders = { readonly contentDir: string; readonly publicDir: string };

/** What git has of a site's folders: the root of its working tree, and their paths from there. */
type Repository = { readonly root: string; readonly content: string; readonly documents: string | undefined };

/** Whether a committed file of the site is another now, or is not there; what is new makes nothing vanish. False where git does not know. */
export async function hasChanged(folders: SiteFolders): Promise<boolean> {
  try {
    const repository = await repositoryOf(folders);
    const words = ['diff', '--name-only', '--no-renames', '--diff-filter=DMT', 'HEAD', '--'];
    return (await git(repository.root, [...words, ...pathsOf(repository)])) !== '';
  } catch {
    return false;
  }
}

/**
 * Reads the site's folders as they were committed last: `read` gets copies of them, which are then removed. Gives undefined where git is not
 * there, does not know the folders or fails.
 */
export async function readCommitted<T>(
  folders: SiteFolders,
  read: (committed: SiteFolders) => Promise<T>,
): Promise<T | undefined> {
  const copy = mkdtempSync(join(tmpdir(), 'lofte-'));
  try {
    const repository = await repositoryOf(folders);
    const archive = await archiveOf(repository);
    for (const { path, bytes } of filesOfTar(archive)) {
      mkdirSync(join(copy, dirname(path)), { recursive: true });
      writeFileSync(join(copy, path), bytes);
    }
    const publicDir = join(copy, dirname(repository.documents ?? 'public/dokument'));
    mkdirSync(publicDir, { recursive: true });
    return await read({ contentDir: join(copy, repository.content), publicDir });
  } catch {
    return undefined;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function repositoryOf({ contentDir, publicDir }: SiteFolders): Promise<Repository> {
  const root = realpathSync(await git(contentDir, ['rev-parse', '--show-toplevel']));
  const pathOf = (folder: string) => relative(root, realpathSync(folder)).split(sep).join('/');
  const documents = `${pathOf(publicDir)}/dokument`.replace(/^\//, '');
  return { root, content: pathOf(contentDir), documents: documents.startsWith('..') ? undefined : documents };
}

function pathsOf({ content, documents }: Repository): readonly string[] {
  return [content === '' ? '.' : content, ...(documents === undefined ? [] : [documents])];
}

async function archiveOf(repository: Repository): Promise<Buffer> {
  const archive = async (paths: readonly string[]) => {
    const words = ['--literal-pathspecs', '-C', repository.root, 'archive', '--format=tar', 'HEAD', '--'];
    const options = { encoding: 'buffer', maxBuffer: LARGEST, timeout: PATIENCE, windowsHide: true } as const;
    return (await run('git', [...words, ...paths], options)).stdout;
  };
  const paths = pathsOf(repository);
  // git refuses a path that the commit has nothing of.
  return archive(paths).catch(() => archive(paths.slice(0, 1)));
}
