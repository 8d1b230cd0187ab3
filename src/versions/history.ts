import { setImmediate } from 'node:timers/promises';
import git from 'isomorphic-git';
import { fromMessage } from './keep.ts';
import { type Commit, commitAt, type Difference, differences, entryAt, type Reader } from './trees.ts';

/** A file as it once was kept. `file` is the path that it then had, in the work tree. */
export type Version = {
  readonly id: string;
  readonly file: string;
  readonly who: { readonly name: string; readonly email: string | undefined };
  readonly when: Date;
  readonly why: string;
  readonly change: 'made' | 'changed' | 'moved' | 'removed';
  /** The version of everything on which this one was made; undefined where none is known. */
  readonly before: string | undefined;
};

/** Versions, newest first. Not whole: there are older ones than could be looked for. */
export type History = { readonly versions: readonly Version[]; readonly isWhole: boolean };

/** How many versions are given, and how long they are looked for, or another's lock is waited for, in milliseconds. */
export type Limits = { readonly versions: number; readonly patience: number };

type Step = { readonly commit: Commit; readonly file: string };

/**
 * The versions of a file, through merges and the moves that a commit tells of. As git does it: where a merge has the file as one of its
 * parents has it, the others are not asked.
 */
export async function historyOf(
  reader: Reader,
  head: string,
  file: string,
  limits: Limits,
): Promise<History> {
  const versions: Version[] = [];
  const isWhole = await walk(reader, { id: head, file }, limits.patience, async (step) => {
    const own = await blobOf(reader, step);
    const parents = await parentsOf(reader, step);
    const blobs = await Promise.all(parents.map((parent) => blobOf(reader, parent)));
    const same = parents.find((_, index) => blobs[index] === own);
    if (same !== undefined) return [same];
    if (own === undefined && parents.length === 0) return [];
    const isNew =
      blobs.every((blob) => blob === undefined) && parents.length === step.commit.commit.parent.length;
    const from = isNew
      ? fromMessage(step.commit.commit.message).moved.find(({ to }) => to === step.file)?.from
      : undefined;
    const made = from === undefined ? 'made' : 'moved';
    versions.push(versionOf(step, own === undefined ? 'removed' : isNew ? made : 'changed'));
    if (versions.length >= limits.versions) return undefined;
    return parents.map((parent) => ({ ...parent, file: from ?? parent.file }));
  });
  return { versions, isWhole };
}

/** The files that were under a folder and are not now, moved ones aside, each as it was removed last. */
export async function removedUnder(
  reader: Reader,
  head: string,
  folder: string,
  limits: Limits,
): Promise<History> {
  const removed = new Map<string, Version | undefined>();
  const parts = folder === '' ? [] : folder.split('/');
  const treeIn = async ({ commit }: Step) => {
    const entry = await entryAt(reader, commit.commit.tree, parts);
    return entry?.type === 'tree' ? entry.oid : undefined;
  };
  const now = await treeIn({ commit: await commitAt(reader, head), file: folder });
  for (const { path } of await differences(reader, undefined, now)) removed.set(path, undefined);
  const found = () => [...removed.values()].filter((version) => version !== undefined);
  const isWhole = await walk(reader, { id: head, file: folder }, limits.patience, async (step) => {
    const parents = await parentsOf(reader, step);
    // What a merge brings in was removed in a commit of its own.
    const [parent] = parents;
    if (parents.length !== 1 || parent === undefined) return parents;
    const changed = await differences(reader, await treeIn(parent), await treeIn(step));
    const { moved } = fromMessage(step.commit.commit.message);
    for (const { path } of changed.filter((one) => isRemoval(one, changed))) {
      const file = parts.length === 0 ? path : `${folder}/${path}`;
      const isMoved = moved.some(({ from }) => from === file);
      if (!removed.has(path))
        removed.set(path, isMoved ? undefined : versionOf({ ...step, file }, 'removed'));
    }
    return found().length >= limits.versions ? undefined : parents;
  });
  return { versions: found(), isWhole };
}

/** Whether a file went, and did not only get another name. */
function isRemoval({ before, after }: Difference, all: readonly Difference[]): boolean {
  const isElsewhere = all.some((other) => other.before === undefined && other.after === before);
  return before !== undefined && after === undefined && !isElsewhere;
}

/** Goes from commit to commit, newest first, where `visit` leads; it stops where that is nowhere. Gives whether all was seen. */
async function walk(
  reader: Reader,
  start: { readonly id: string; readonly file: string },
  patience: number,
  visit: (step: Step) => Promise<readonly Step[] | undefined>,
): Promise<boolean> {
  const end = performance.now() + patience;
  const seen = new Set<string>();
  const waiting: Step[] = [{ commit: await commitAt(reader, start.id), file: start.file }];
  const time = ({ commit }: Step) => commit.commit.committer.timestamp;
  while (waiting.length > 0) {
    if (performance.now() > end) return false;
    await setImmediate();
    const step = waiting.sort((one, other) => time(one) - time(other)).pop();
    const onward = step === undefined ? [] : await visit(step);
    if (onward === undefined) return false;
    for (const next of onward) {
      const key = `${next.commit.oid} ${next.file}`;
      if (!seen.has(key)) waiting.push(next);
      seen.add(key);
    }
  }
  return true;
}

/** The commits before one; those that a shallow clone leaves out are not among them. */
async function parentsOf(reader: Reader, { commit, file }: Step): Promise<readonly Step[]> {
  const parents = await Promise.all(
    commit.commit.parent.map((oid) =>
      commitAt(reader, oid).catch((error: unknown) => {
        if (error instanceof git.Errors.NotFoundError) return undefined;
        throw error;
      }),
    ),
  );
  return parents.flatMap((parent) => (parent === undefined ? [] : [{ commit: parent, file }]));
}

async function blobOf(reader: Reader, { commit, file }: Step): Promise<string | undefined> {
  const entry = await entryAt(reader, commit.commit.tree, file.split('/'));
  return entry?.type === 'blob' ? entry.oid : undefined;
}

function versionOf({ commit: { oid, commit }, file }: Step, change: Version['change']): Version {
  const { name, email, timestamp } = commit.author;
  const who = { name, email: email === '' ? undefined : email };
  const { why } = fromMessage(commit.message);
  return { id: oid, file, who, when: new Date(timestamp * 1000), why, change, before: commit.parent[0] };
}
