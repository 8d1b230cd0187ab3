import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import git from 'isomorphic-git';
import { failureCode } from '../disk/failure-code.ts';
import { Obstacle } from './git-files.ts';
import { type History, historyOf, type Limits, removedUnder, type Version } from './history.ts';
import { commit, type Note } from './keep.ts';
import { findRepository, headOf, makeRepository, type Repository } from './repository.ts';
import { commitAt, entryAt, Memory, readerOf } from './trees.ts';

/** What came of keeping a version; `reason` says in Swedish why there is none, and how to mend it. What is on the disk is as it was. */
export type Kept =
  | { readonly outcome: 'kept'; readonly id: string }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Versions that were looked for; `reason` says in Swedish why they cannot be read. */
export type Found = History & { readonly reason: string | undefined };

/** What takes back the newest version of a file: these bytes are to stand there, or no file where there are none. */
export type Undo = { readonly undone: Version; readonly file: string; readonly bytes: Buffer | undefined };

/**
 * The versions of the files of a content folder. Files are told by their paths from that folder, with `/`; one beside it begins with
 * `../`, and one that is outside the repository is passed over. Nothing throws: what cannot be done is told.
 */
export type Versions = {
  /** Whether a repository holds the folder already; else `keep` makes one in the folder. */
  readonly isKept: () => Promise<boolean>;
  /** Keeps files as they are on the disk, gone ones as gone, and nothing else. Never rewrites what was kept. One at a time. */
  readonly keep: (files: readonly string[], note: Note) => Promise<Kept>;
  /**
   * Keeps files as they lie before the desk changes them, so that what others have changed, or what was never kept, can be brought back and
   * is nobody else's. Nothing is kept of what is kept already.
   */
  readonly keepFound: (files: readonly string[]) => Promise<Kept>;
  /** The versions of a file, newest first, whoever made them. */
  readonly historyOf: (file: string) => Promise<Found>;
  /** What was in a file, by the path that it then had; undefined where it was not there. */
  readonly textAt: (file: string, id: string) => Promise<Buffer | undefined>;
  /** The files that are gone from the content folder, or one beside it. Their last text is that at `before`. */
  readonly removedFiles: (folder?: string) => Promise<Found>;
  /** What to write to take back the newest version of a file; undefined where there is none to take back. It is then kept as a new one. */
  readonly undo: (file: string) => Promise<Undo | undefined>;
};

/** Why there is a version that somebody made outside the desk. */
const FOUND = 'Så låg filen innan den ändrades här.';

const LIMITS: Limits = { versions: 200, patience: 3_000 };

/** Opens the versions of a content folder. Nothing is written before the first `keep`. */
export function openVersions(contentFolder: string, limits: Limits = LIMITS): Versions {
  let queue: Promise<unknown> = Promise.resolve();
  const memory = new Memory();

  const place = () => realpathSync(contentFolder);
  const find = async () => findRepository(place());
  const inTree = (repository: Repository, file: string) =>
    relative(repository.root, resolve(place(), file)).split(sep).join('/');
  const toFile = (repository: Repository) => (version: Version) => ({
    ...version,
    file: relative(place(), join(repository.root, version.file)).split(sep).join('/'),
  });

  const tryToKeep = async (files: readonly string[], note: Note): Promise<Kept> => {
    try {
      const repository = (await find()) ?? (await makeRepository(place()));
      const path = (file: string) => inTree(repository, file);
      const paths = files.map(path).filter((own) => own !== '' && own !== '..' && !own.startsWith('../'));
      const moved = note.moved?.map(({ from, to }) => ({ from: path(from), to: path(to) })) ?? [];
      const id = await commit(repository, paths, { ...note, moved }, limits.patience);
      return id === undefined ? { outcome: 'unchanged' } : { outcome: 'kept', id };
    } catch (error) {
      return { outcome: 'failed', reason: inSwedish('Ändringen kom inte med i versionshistoriken', error) };
    }
  };

  const keep: Versions['keep'] = (files, note) => {
    const kept = queue.then(() => tryToKeep(files, note));
    queue = kept;
    return kept;
  };

  const look = async (path: string, by: typeof historyOf, most: Limits = limits): Promise<Found> => {
    const none = { versions: [], isWhole: true, reason: undefined };
    try {
      const repository = await find();
      if (repository === undefined) return none;
      const head = await headOf(repository);
      if (head === undefined) return none;
      const found = await by(readerOf(repository, memory), head, inTree(repository, path), most);
      return { ...found, versions: found.versions.map(toFile(repository)), reason: undefined };
    } catch (error) {
      const reason = inSwedish('Versionshistoriken går inte att läsa', error);
      return { versions: [], isWhole: false, reason };
    }
  };

  const textAt = async (file: string, id: string): Promise<Buffer | undefined> => {
    try {
      const repository = await find();
      if (repository === undefined || !/^[0-9a-f]{40}$/.test(id)) return undefined;
      const reader = readerOf(repository, memory);
      const then = await commitAt(reader, id);
      const entry = await entryAt(reader, then.commit.tree, inTree(repository, file).split('/'));
      if (entry?.type !== 'blob') return undefined;
      return Buffer.from((await git.readBlob({ ...reader.options, oid: entry.oid })).blob);
    } catch {
      return undefined;
    }
  };

  return {
    isKept: async () => (await find().catch(() => undefined)) !== undefined,
    keep,
    keepFound: (files) => keep(files, { who: { name: '' }, when: new Date(), why: FOUND }),
    historyOf: (file) => look(file, historyOf),
    textAt,
    removedFiles: (folder = '.') => look(folder, removedUnder),
    undo: async (file) => {
      const [undone, earlier] = (await look(file, historyOf, { ...limits, versions: 2 })).versions;
      if (undone === undefined) return undefined;
      if (undone.change === 'made') return { undone, file: undone.file, bytes: undefined };
      const old = undone.change === 'moved' && earlier !== undefined ? earlier.file : undone.file;
      const bytes = undone.before === undefined ? undefined : await textAt(old, undone.before);
      return bytes === undefined ? undefined : { undone, file: old, bytes };
    },
  };
}

/** A failure as a sentence for those who edit, with how to mend it. */
function inSwedish(what: string, error: unknown): string {
  const [why, mend] = causeOf(error);
  return `${what}, eftersom ${why}. ${mend}`;
}

function causeOf(error: unknown): readonly [why: string, mend: string] {
  if (error instanceof Obstacle) return [error.message, error.mend];
  const code = failureCode(error);
  if (['ENOSPC', 'EDQUOT'].includes(code))
    return ['disken är full', 'Ta bort något från disken och spara igen.'];
  if (['EROFS', 'EACCES', 'EPERM'].includes(code))
    return [
      `mappen .git inte går att läsa eller skriva i (${code})`,
      'Be den som sköter datorn om rättigheter till den.',
    ];
  return [`git-förrådet är skadat eller ofullständigt (${code})`, 'Be den som sköter git att köra git fsck.'];
}
