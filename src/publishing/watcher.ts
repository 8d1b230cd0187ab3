import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** How long the folders must be quiet before a change is read, and how long that may be put off, in milliseconds. */
const QUIET = 80;
const PATIENCE = 400;
/** A watcher can lose an event; a rescan makes that good. */
const RESCAN = 5_000;

export type Watcher = { readonly close: () => void };

/**
 * Follows folders with all that is in them. Calls `changed` at once, whenever they have been quiet for a moment after a change, and
 * at every rescan; `failed` once, when something cannot be followed.
 */
export function watchFolders(
  folders: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Watcher {
  let watchers: readonly FSWatcher[] = [];
  let firstWaiting: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let hasFailed = false;
  const fail = (error: unknown) => {
    if (!hasFailed) failed(error);
    hasFailed = true;
  };
  const look = () => {
    firstWaiting = undefined;
    const before = watchers;
    // A folder may be new, or another by the same name; followed before it is read, it cannot change unseen in between.
    watchers = folders.flatMap(withFoldersIn).flatMap((folder) => follow(folder, seen, fail));
    for (const watcher of before) watcher.close();
    changed();
  };
  const seen = () => {
    const now = performance.now();
    firstWaiting ??= now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(QUIET, firstWaiting + PATIENCE - now)));
    timer.unref();
  };
  look();
  const rescan = setInterval(look, RESCAN).unref();
  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(rescan);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/**
 * Follows one folder by itself: Node's recursive watch on Linux loses a file once an editor has saved it by putting a new one in its
 * place.
 */
function follow(folder: string, seen: () => void, fail: (error: unknown) => void): readonly FSWatcher[] {
  try {
    return [watch(folder, { persistent: false }, seen).on('error', fail)];
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
