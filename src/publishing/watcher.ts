import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** How long the folders must be quiet before a change is read, in milliseconds: writers that truncate a file before they fill it do so within it. */
const QUIET = 80;
/** A watcher can lose an event; a rescan makes that good. */
const RESCAN = 5_000;

export type Watcher = { readonly close: () => void };

/** A folder that is followed, for as long as it is the same one. */
type Followed = { readonly identity: string; readonly watcher: FSWatcher };

/**
 * Follows folders with all that is in them. Calls `changed` at once, whenever they have been quiet for a moment after a change, and
 * at every rescan; it is told whether they have been quiet. `failed` is called once, when something cannot be followed.
 */
export function watchFolders(
  folders: readonly string[],
  changed: (wasQuiet: boolean) => void,
  failed: (error: unknown) => void,
): Watcher {
  let followed: ReadonlyMap<string, Followed> = new Map();
  let timer: NodeJS.Timeout | undefined;
  let hasFailed = false;
  const fail = (error: unknown) => {
    if (!hasFailed) failed(error);
    hasFailed = true;
  };
  const look = (wasQuiet: boolean) => {
    const before = followed;
    // Followed before it is read, a folder cannot change unseen in between.
    followed = new Map(
      folders.flatMap(withFoldersIn).flatMap((folder) => follow(folder, before.get(folder), seen, fail)),
    );
    for (const [folder, { watcher }] of before)
      if (followed.get(folder)?.watcher !== watcher) watcher.close();
    changed(wasQuiet);
  };
  const seen = () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET, true).unref();
  };
  look(false);
  const rescan = setInterval(look, RESCAN, false).unref();
  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(rescan);
      for (const { watcher } of followed.values()) watcher.close();
    },
  };
}

/**
 * Follows one folder by itself: Node's recursive watch on Linux loses a file once an editor has saved it by putting a new one in its
 * place. Another folder by the same name has another number or time of birth, and is followed anew.
 */
function follow(
  folder: string,
  before: Followed | undefined,
  seen: () => void,
  fail: (error: unknown) => void,
): readonly (readonly [string, Followed])[] {
  try {
    const { dev, ino, birthtimeNs } = statSync(folder, { bigint: true });
    const identity = `${dev} ${ino} ${birthtimeNs}`;
    if (before?.identity === identity) return [[folder, before]];
    return [[folder, { identity, watcher: watch(folder, { persistent: false }, seen).on('error', fail) }]];
  } catch (error) {
    fail(error);
    return [];
  }
}

/** A folder and all folders in it that may hold content, as those of git do not; none where it is gone. */
function withFoldersIn(folder: string): readonly string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
    );
    return [folder, ...inside.flatMap(({ name }) => withFoldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}
