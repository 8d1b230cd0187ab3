import git, { type TreeEntry } from 'isomorphic-git';
import type { Repository } from './repository.ts';

export type Commit = Awaited<ReturnType<typeof git.readCommit>>;

/** How much is remembered. */
const MOST = { commits: 20_000, entries: 100_000, trees: 100 };

/** What has been read of a repository. An id never comes to mean another thing, so that only size tells what is let go of. */
export class Memory {
  readonly commits = new Map<string, Promise<Commit>>();
  readonly entries = new Map<string, Promise<TreeEntry | undefined>>();
  readonly trees = new Map<string, Promise<readonly TreeEntry[]>>();
  readonly differences = new Map<string, Promise<readonly Difference[]>>();
  #packs = new WeakRef({});

  /** Where the library holds packs, which may be large, for as long as somebody reads and there is room. */
  packs(): object {
    const packs = this.#packs.deref() ?? {};
    this.#packs = new WeakRef(packs);
    return packs;
  }
}

/** Reads one repository. */
export type Reader = {
  readonly repository: Repository;
  readonly memory: Memory;
  readonly options: { readonly fs: Repository['fs']; readonly gitdir: string; readonly cache: object };
};

/** The names on the way to something in a tree. */
type Path = readonly string[];

/** What is to stand at a path of a tree: a blob, or nothing. */
export type Change = { readonly path: Path; readonly oid: string | undefined };

/** A path at which two trees do not hold the same blob. */
export type Difference = Readonly<Record<'before' | 'after', string | undefined>> & { readonly path: string };

export function readerOf(repository: Repository, memory = new Memory()): Reader {
  const options = { fs: repository.fs, gitdir: repository.gitDir, cache: memory.packs() };
  return { repository, memory, options };
}

export function commitAt({ options, memory }: Reader, oid: string): Promise<Commit> {
  return remembered(memory.commits, MOST.commits, oid, () => git.readCommit({ ...options, oid }));
}

/** The entry at a path of a tree. A name whose accents are put together another way counts as the same where no other is nearer. */
export async function entryAt(reader: Reader, tree: string, path: Path): Promise<TreeEntry | undefined> {
  const [name, ...rest] = path;
  if (name === undefined) return { mode: '040000', path: '', oid: tree, type: 'tree' };
  const read = () => entryIn(reader, tree, name);
  const entry = await remembered(reader.memory.entries, MOST.entries, `${tree} ${name}`, read);
  if (entry === undefined || rest.length === 0) return entry;
  return entry.type === 'tree' ? entryAt(reader, entry.oid, rest) : undefined;
}

/** A path as a tree spells it, as far as the tree knows it. */
export async function spelling(
  reader: Reader,
  tree: string | undefined,
  [name, ...rest]: Path,
): Promise<Path> {
  if (name === undefined || tree === undefined) return name === undefined ? [] : [name, ...rest];
  const entry = await entryIn(reader, tree, name);
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
    const deeper = inner.flatMap(({ path: [, ...path], oid }) => (path.length === 0 ? [] : [{ path, oid }]));
    const below = deeper.length === 0 ? undefined : await withChanges(reader, oidOf(old, 'tree'), deeper);
    const mode = old?.type === 'blob' ? old.mode : '100644';
    entries.delete(name);
    if (own?.oid !== undefined) entries.set(name, { mode, path: name, oid: own.oid, type: 'blob' });
    else if (below !== undefined) entries.set(name, { mode: '040000', path: name, oid: below, type: 'tree' });
  }
  return entries.size === 0 ? undefined : git.writeTree({ ...reader.options, tree: [...entries.values()] });
}

/** Where two trees differ, blob by blob; what they share is not looked into. */
export async function differences(
  reader: Reader,
  before: string | undefined,
  after: string | undefined,
  folder = '',
): Promise<readonly Difference[]> {
  if (before === after) return [];
  return remembered(reader.memory.differences, MOST.commits, `${before} ${after} ${folder}`, async () => {
    const [old, now] = await Promise.all([entriesOf(reader, before), entriesOf(reader, after)]);
    const pairs = Map.groupBy([...old, ...now], ({ path }) => path);
    const inOld = new Set(old);
    const found = [...pairs].map(async ([name, pair]) => {
      const from = pair.find((entry) => inOld.has(entry));
      const to = pair.find((entry) => !inOld.has(entry));
      if (from?.oid === to?.oid) return [];
      const blobs = { path: folder + name, before: oidOf(from, 'blob'), after: oidOf(to, 'blob') };
      const deeper = await differences(reader, oidOf(from, 'tree'), oidOf(to, 'tree'), `${folder}${name}/`);
      return blobs.before === blobs.after ? deeper : [blobs, ...deeper];
    });
    return (await Promise.all(found)).flat();
  });
}

/** A name as it stands in a list: the same, else the same letters put together another way (NFC, NFD). */
export function nameIn(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return name;
  return names.find((other) => other.normalize('NFC') === name.normalize('NFC'));
}

async function entryIn(reader: Reader, tree: string, name: string): Promise<TreeEntry | undefined> {
  const entries = await entriesOf(reader, tree);
  const names = entries.map(({ path }) => path);
  return entries[names.indexOf(nameIn(name, names) ?? '')];
}

function oidOf(entry: TreeEntry | undefined, type: TreeEntry['type']): string | undefined {
  return entry?.type === type ? entry.oid : undefined;
}

async function entriesOf(reader: Reader, tree: string | undefined): Promise<readonly TreeEntry[]> {
  if (tree === undefined) return [];
  const read = async () => (await git.readTree({ ...reader.options, oid: tree })).tree;
  return remembered(reader.memory.trees, MOST.trees, tree, read);
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  most: number,
  key: string,
  read: () => Promise<Value>,
) {
  const old = known.get(key);
  if (old !== undefined) return old;
  if (known.size >= most) known.clear();
  const value = read();
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
}
