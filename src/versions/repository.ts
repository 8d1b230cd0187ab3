import * as fs from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import git, { type PromiseFsClient } from 'isomorphic-git';
import { fileSystem, Obstacle, removeOwnStale } from './git-files.ts';

/** A git repository on the disk: its work tree, and what holds its history. */
export type Repository = {
  /** The work tree's folder. */
  readonly root: string;
  /** Where HEAD and the index of this work tree are. */
  readonly gitDir: string;
  /** Where objects and branches are: `gitDir`, but for a linked work tree. */
  readonly commonDir: string;
  readonly fs: PromiseFsClient;
};

/** Signs in the repository's folder that something is begun and not done. */
const BEGUN = {
  MERGE_HEAD: 'merge',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
};

/**
 * The repository that holds a folder: the nearest one in it or above it. Undefined where there is none, and where the one above is told
 * to ignore the folder. What a killed desk left locked is open again. Throws what the disk refuses.
 */
export async function findRepository(folder: string): Promise<Repository | undefined> {
  for (let root = folder; ; root = dirname(root)) {
    const gitDir = gitDirOf(root);
    if (gitDir !== undefined) {
      const repository = repositoryIn(root, gitDir);
      const path = relative(root, folder).split(sep).join('/');
      const isIgnored =
        path !== '' &&
        (await git.isIgnored({ fs: repository.fs, dir: root, gitdir: gitDir, filepath: `${path}/` }));
      if (isIgnored) return undefined;
      for (const file of [join(gitDir, 'index'), join(repository.commonDir, branchIn(gitDir) ?? 'HEAD')])
        removeOwnStale(`${file}.lock`);
      return repository;
    }
    if (root === dirname(root)) return undefined;
  }
}

/** Makes a repository in a folder, in one step: whoever looks sees none or a whole one. Throws what the disk refuses. */
export async function makeRepository(folder: string): Promise<Repository> {
  const gitDir = join(folder, '.git');
  const beside = `${gitDir}.${process.pid}.tmp`;
  fs.rmSync(beside, { recursive: true, force: true });
  try {
    await git.init({ fs, dir: folder, gitdir: beside, defaultBranch: 'main' });
    fs.renameSync(beside, gitDir);
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
  return repositoryIn(folder, gitDir);
}

/** The id of the newest commit of what the work tree stands on; undefined where there is none yet. Throws as `refuseFormat` does. */
export async function headOf(repository: Repository): Promise<string | undefined> {
  await refuseFormat(repository);
  return tip(repository, branchIn(repository.gitDir) ?? 'HEAD');
}

/** The id of the newest commit of a branch; undefined where the branch has none yet. */
export async function tip(repository: Repository, ref: string): Promise<string | undefined> {
  try {
    return await git.resolveRef({ fs: repository.fs, gitdir: repository.gitDir, ref });
  } catch (error) {
    // A branch whose file is there and says nothing is a damaged one, and no new one.
    if (error instanceof git.Errors.NotFoundError && !fs.existsSync(join(repository.commonDir, ref)))
      return undefined;
    throw error;
  }
}

/** The branch that the work tree stands on. Throws `Obstacle` where it stands on none, and where something is begun. */
export function currentBranch({ gitDir }: Repository): string {
  const ref = branchIn(gitDir);
  const begun = Object.entries(BEGUN).find(([sign]) => fs.existsSync(join(gitDir, sign)));
  if (begun !== undefined)
    throw new Obstacle(
      `något är påbörjat i git och inte klart (${begun[1]})`,
      'Be den som sköter git att göra klart det.',
    );
  if (ref === undefined)
    throw new Obstacle('git inte står på någon gren', 'Be den som sköter git att byta till en gren.');
  return ref;
}

function branchIn(gitDir: string): string | undefined {
  return /^ref: (refs\/heads\/.+)/.exec(fs.readFileSync(join(gitDir, 'HEAD'), 'utf8'))?.[1]?.trim();
}

/** A repository that is stored in a way which the library does not know would be read wrongly: it throws `Obstacle`. */
export async function refuseFormat(repository: Repository): Promise<void> {
  const hash = await setting(repository, 'extensions.objectformat');
  const refs = await setting(repository, 'extensions.refstorage');
  refuse(!['undefined', 'sha1'].includes(hash), hash);
  refuse(!['undefined', 'files'].includes(refs), refs);
  refuse(fs.existsSync(join(repository.commonDir, 'objects/info/alternates')), 'alternates');
}

/** So would an index be, and what others have staged be lost: throws `Obstacle`, also where there is no work tree. */
export async function refuseIndex(repository: Repository): Promise<void> {
  const names = fs.readdirSync(repository.gitDir);
  const isSplit = names.some((name) => name.startsWith('sharedindex.'));
  const index = names.includes('index') ? fs.readFileSync(join(repository.gitDir, 'index')) : undefined;
  refuse((await setting(repository, 'core.bare')) === 'true', 'bare');
  refuse(isSplit || (await setting(repository, 'index.sparse')) === 'true', 'delat index');
  refuse(index !== undefined && index.readUInt32BE(4) > 3, 'index version 4');
}

async function setting({ fs, gitDir }: Repository, path: string): Promise<string> {
  return String(await git.getConfig({ fs, gitdir: gitDir, path }));
}

function refuse(isSo: boolean, kind: string): void {
  const mend = 'Be den som sköter git att göra om det till ett vanligt.';
  if (isSo) throw new Obstacle(`git-förrådet är av ett slag som inte stöds här (${kind})`, mend);
}

function gitDirOf(root: string): string | undefined {
  const path = join(root, '.git');
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isDirectory()) return fs.existsSync(join(path, 'HEAD')) ? path : undefined;
  // A linked work tree or a submodule: the file says where.
  const [, target] = /^gitdir: (.+)/.exec(fs.readFileSync(path, 'utf8')) ?? [];
  return target === undefined ? undefined : resolve(root, target.trim());
}

function repositoryIn(root: string, gitDir: string): Repository {
  const link = join(gitDir, 'commondir');
  const commonDir = fs.existsSync(link)
    ? fs.realpathSync(resolve(gitDir, fs.readFileSync(link, 'utf8').trim()))
    : gitDir;
  return { root, gitDir, commonDir, fs: fileSystem(gitDir, commonDir) };
}
