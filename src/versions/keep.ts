import { isUtf8 } from 'node:buffer';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { Obstacle, whileLocked } from './git-files.ts';
import { currentBranch, type Repository, refuseFormat, refuseIndex, tip } from './repository.ts';
import {
  type Change,
  commitAt,
  entryAt,
  nameIn,
  type Reader,
  readerOf,
  spelling,
  withChanges,
} from './trees.ts';

/** Who changed something, when, and why. */
export type Note = {
  readonly who: { readonly name: string; readonly email?: string | undefined };
  readonly when: Date;
  readonly why: string;
  /** Files that have got a new path, so that the new one has the old one's history. */
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
};

const [LF, CR] = [10, 13];
const MOVED = /^Flyttad: (.+)\t(.+)$/gm;

/**
 * Makes a commit in which these files alone, by path in the work tree, are what they now are on the disk; what waits in the index stays
 * there. Another's lock is waited for as long as `patience` tells, in milliseconds. Gives its id, or undefined
 * where nothing has changed. Throws `Obstacle`, and what the disk refuses; then nothing is kept.
 */
export async function commit(
  repository: Repository,
  paths: readonly string[],
  note: Note,
  patience: number,
): Promise<string | undefined> {
  await refuseFormat(repository);
  await refuseIndex(repository);
  return whileLocked(join(repository.gitDir, 'index.lock'), patience, async () => {
    const ref = currentBranch(repository);
    const reader = readerOf(repository);
    const head = await tip(repository, ref);
    const before = head === undefined ? undefined : (await commitAt(reader, head)).commit.tree;
    const changes = await changesOf(reader, before, paths);
    if (changes.length === 0) return undefined;
    const tree =
      (await withChanges(reader, before, changes)) ?? (await git.writeTree({ ...reader.options, tree: [] }));
    const name = note.who.name.replace(/[<>\p{Cc}]/gu, ' ').trim();
    const email = (note.who.email ?? '').replace(/[<>\p{Cc}\s]/gu, '');
    const timestamp = Math.floor(note.when.getTime() / 1000);
    const author = { name: name || 'Okänd', email, timestamp, timezoneOffset: note.when.getTimezoneOffset() };
    const parent = head === undefined ? [] : [head];
    const made = { message: toMessage(note), tree, parent, author, committer: author };
    const oid = await git.writeCommit({ ...reader.options, commit: made });
    await whileLocked(join(repository.commonDir, `${ref}.lock`), patience, async () => {
      if ((await tip(repository, ref)) !== head)
        throw new Obstacle('någon annan sparade i git just då', 'Spara igen.');
      // The index first: if we are stopped here, the change is only staged, which no later commit of somebody's takes back.
      await updateIndex(reader, tree, changes);
      await git.writeRef({ ...reader.options, ref, value: oid, force: true });
    });
    return oid;
  });
}

async function changesOf(
  reader: Reader,
  tree: string | undefined,
  paths: readonly string[],
): Promise<readonly Change[]> {
  const changes = await Promise.all(
    [...new Set(paths)].map(async (file) => {
      const parts = file.split('/');
      const place = onDisk(reader.repository.root, parts);
      const stat = lstatSync(place, { throwIfNoEntry: false });
      if (stat !== undefined && !stat.isFile()) return [];
      const path = await spelling(reader, tree, parts);
      const old = tree === undefined ? undefined : await entryAt(reader, tree, path);
      if (stat === undefined) return old?.type === 'blob' ? [{ path, oid: undefined }] : [];
      const before =
        old === undefined ? undefined : (await git.readBlob({ ...reader.options, oid: old.oid })).blob;
      const blob = withLineEndsOf(before, readFileSync(place));
      const oid = await git.writeBlob({ ...reader.options, blob });
      return oid === old?.oid ? [] : [{ path, oid }];
    }),
  );
  return changes.flat();
}

/** A text with the line ends that it was kept with. A checkout by git on Windows may have made CRLF of all of them. */
function withLineEndsOf(before: Uint8Array | undefined, bytes: Buffer): Buffer {
  if (before === undefined || !before.includes(LF) || before.includes(CR)) return bytes;
  const text = bytes.toString();
  return isUtf8(bytes) && !/(?<!\r)\n|\r(?!\n)|\0/.test(text)
    ? Buffer.from(text.replaceAll('\r', ''))
    : bytes;
}

/** Where a file lies, also where the disk puts the accents of its names together another way. */
function onDisk(root: string, parts: readonly string[]): string {
  return parts.reduce((folder, name) => {
    if (existsSync(join(folder, name)) || !existsSync(folder)) return join(folder, name);
    return join(folder, nameIn(name, readdirSync(folder)) ?? name);
  }, root);
}

async function updateIndex(reader: Reader, tree: string, changes: readonly Change[]): Promise<void> {
  const { options, repository } = reader;
  for (const { path, oid } of changes) {
    const filepath = path.join('/');
    const at = { ...options, dir: repository.root, filepath };
    if (oid === undefined) await git.updateIndex({ ...at, remove: true, force: true });
    else {
      const mode = (await entryAt(reader, tree, path))?.mode ?? '100644';
      await git.updateIndex({ ...at, oid, mode: Number.parseInt(mode, 8), add: true });
    }
  }
}

/** What a commit says: why, and what was moved, in lines that can be read back. */
function toMessage({ why, moved = [] }: Note): string {
  const lines = moved.map(({ from, to }) => `Flyttad: ${from}\t${to}\n`);
  return `${why.trim()}\n${lines.length === 0 ? '' : '\n'}${lines.join('')}`;
}

/** Why something was changed, and what was moved, as a commit says. */
export function fromMessage(message: string): Required<Pick<Note, 'why' | 'moved'>> {
  const moved = [...message.matchAll(MOVED)].map(([, from = '', to = '']) => ({ from, to }));
  return { why: message.replaceAll(MOVED, '').trim(), moved };
}
