import git, { type TreeEntry } from 'isomorphic-git';
import type { Repository } from './repository.ts';

/** Reads one repository for a while: what has been read is remembered, and is let go of with the reader. */
export type Reader = {
  readonly repository: Repository;
  readonly options: { readonly fs: Repository['fs']; readonly gitdir: string; readonly cache: object };
  readonly trees: Map<string, Promise<readonly TreeEntry[]>>;
};

/** What is to stand at a path of a tree: a blob, or nothing. */
export type Change = { readonly path: readonly string[]; readonly oid: string | undefined };

/** A path at which two trees do not hold the same blob. */
export type Difference = {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

export function readerOf(repository: Repository): Reader {
  const options = { fs: repository.fs, gitdir: repository.gitDir, cache: {} };
  return { repository, options, trees: new Map() };
}

/** The entry at a path of a tree. A name whose accents are put together another way counts as the same where no other is nearer. */
export async function entryAt(
  reader: Reader,
  tree: string,
  path: readonly string[],
): Promise<TreeEntry | undefined> {
  const [name, ...rest] = path;
  if (name === undefined) return { mode: '040000', path: '', oid: tree, type: 'tree' };
  const entry = named(await entriesOf(reader, tree), name, ({ path }) => path);
  if (entry === undefined || rest.length === 0) return entry;
  return entry.type === 'tree' ? entryAt(reader, entry.oid, rest) : undefined;
}

/** A path as a tree spells it, as far as the tree knows it. */
export async function spelling(
  reader: Reader,
  tree: string | undefined,
  [name, ...rest]: readonly string[],
): Promise<readonly string[]> {
  if (name === undefined || tree === undefined) return name === undefined ? [] : [name, ...rest];
  const entry = named(await entriesOf(reader, tree), name, ({ path }) => path);
  return [entry?.path ?? name, ...(await spelling(reader, oidOf(entry, 'tree'), rest))];
}

/** Writes a tree in which these paths alone are changed. Gives its id, or undefined where nothing is left in it. */
export async function withChanges(
  reader: Reader,
  tree: string | undefined,
  changes: readonly Change[],
): Promise<string | undefined> {
  const entries = new Map((await entriesOf(reader, tree)).map((entry) => [entry.path, entry]));
  for (const [name, inner] of Map.groupBy(changes, ({ path: [first = ''] }) => first)) {
    const old = entries.get(name);
    const own = inner.find(({ path }) => path.length === 1);
    const deeper = inner
      .filter(({ path }) => path.length > 1)
      .map(({ path, oid }) => ({ path: path.slice(1), oid }));
    const below = old?.type === 'tree' ? old.oid : undefined;
    const oid = own?.oid ?? (deeper.length > 0 ? await withChanges(reader, below, deeper) : undefined);
    if (own?.oid !== undefined)
      entries.set(name, {
        mode: old?.type === 'blob' ? old.mode : '100644',
        path: name,
        oid: own.oid,
        type: 'blob',
      });
    else if (oid !== undefined) entries.set(name, { mode: '040000', path: name, oid, type: 'tree' });
    else if (own === undefined || old?.type === 'blob') entries.delete(name);
  }
  if (entries.size === 0) return undefined;
  return git.writeTree({ ...reader.options, tree: [...entries.values()] });
}

/** Where two trees differ, blob by blob; what they share is not looked into. */
export async function differences(
  reader: Reader,
  before: string | undefined,
  after: string | undefined,
  folder = '',
): Promise<readonly Difference[]> {
  if (before === after) return [];
  const byName = async (tree: string | undefined) =>
    new Map((await entriesOf(reader, tree)).map((entry) => [entry.path, entry]));
  const [old, now] = await Promise.all([byName(before), byName(after)]);
  const found = await Promise.all(
    [...new Set([...old.keys(), ...now.keys()])].map(async (name) => {
      const [from, to] = [old.get(name), now.get(name)];
      if (from?.oid === to?.oid) return [];
      const path = folder + name;
      const blobs = { path, before: oidOf(from, 'blob'), after: oidOf(to, 'blob') };
      const deeper = await differences(reader, oidOf(from, 'tree'), oidOf(to, 'tree'), `${path}/`);
      return blobs.before === blobs.after ? deeper : [blobs, ...deeper];
    }),
  );
  return found.flat();
}

/** The one of this name; else one whose name is the same letters, put together another way (NFC, NFD). */
export function named<Item>(
  items: readonly Item[],
  name: string,
  nameOf: (item: Item) => string,
): Item | undefined {
  return (
    items.find((item) => nameOf(item) === name) ??
    items.find((item) => nameOf(item).normalize('NFC') === name.normalize('NFC'))
  );
}

function oidOf(entry: TreeEntry | undefined, type: TreeEntry['type']): string | undefined {
  return entry?.type === type ? entry.oid : undefined;
}

async function entriesOf(reader: Reader, tree: string | undefined): Promise<readonly TreeEntry[]> {
  if (tree === undefined) return [];
  const known = reader.trees.get(tree);
  if (known !== undefined) return known;
  const read = git.readTree({ ...reader.options, oid: tree }).then((result) => result.tree);
  reader.trees.set(tree, read);
  return read;
}
