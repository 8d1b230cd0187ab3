import { statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Reading } from './environment-values.ts';

const NAME = 'medborgarloften';

/**
 * Where the system wants what can be made again: the XDG Base Directory specification's cache folder, macOS's Library/Caches, Windows'
 * local application data. A user without a home has the system's temporary folder.
 */
export function defaultCacheFolder(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string {
  const given = environment[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'];
  // A relative path is to be ignored, says the specification.
  if (given !== undefined && isAbsolute(given)) return join(given, NAME);
  const home = homedir();
  if (!isAbsolute(home) || home === '/') return join(tmpdir(), NAME);
  if (platform === 'win32') return join(home, 'AppData', 'Local', NAME);
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', NAME);
}

/** A folder, or a path where one can be made: everything on the way to it that is there is a folder. */
export function readCacheFolder(raw: string): Reading<string> {
  let path = resolve(raw);
  let stat = statOf(path);
  while (stat === undefined && path !== dirname(path)) {
    path = dirname(path);
    stat = statOf(path);
  }
  return stat?.isDirectory() === true
    ? { ok: true, value: raw }
    : { ok: false, mend: 'Ange sökvägen till en mapp. Den behöver inte finnas.' };
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
