import { type FSWatcher, watch } from 'node:fs';

/** How long the folders must be quiet before a change is read, and how long that may be put off, in milliseconds. */
const QUIET = 80;
const PATIENCE = 400;
/** A watcher can lose an event; a rescan makes that good. */
const RESCAN = 5_000;

export type Watcher = { readonly close: () => void };

/** Follows folders with all that is in them and calls `changed` once they have been quiet for a moment, and at every rescan. */
export function watchFolders(
  folders: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Watcher {
  let firstWaiting: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const fire = () => {
    firstWaiting = undefined;
    changed();
  };
  const seen = () => {
    const now = performance.now();
    firstWaiting ??= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(QUIET, firstWaiting + PATIENCE - now)));
    timer.unref();
  };
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    try {
      watchers.push(watch(folder, { recursive: true, persistent: false }, seen).on('error', failed));
    } catch (error) {
      failed(error);
    }
  }
  const rescan = setInterval(changed, RESCAN).unref();
  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(rescan);
      for (const watcher of watchers) watcher.close();
    },
  };
}
