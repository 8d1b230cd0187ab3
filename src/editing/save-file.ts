import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readPlainFile } from '../disk/plain-file.ts';
import { versionOf } from './content-file.ts';

/** `changed`: the file is no longer the one that was opened, and is as it was. `failed`: the disk refused, for the reason given. */
export type Saved =
  | { readonly outcome: 'saved' | 'changed' }
  | { readonly outcome: 'failed'; readonly reason: string };

/**
 * Puts bytes in the place of a file if it still is the version that was opened. The new file takes the old one's place at once: no
 * reader ever sees half of it, and a full disk leaves the old one.
 */
export function saveFile(contentDir: string, path: string, bytes: Buffer, openedVersion: string): Saved {
  const target = join(contentDir, path);
  // A name that begins with a dot is no content.
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const isAsOpened = () => {
    const now = readPlainFile(contentDir, path);
    return now !== undefined && versionOf(now) === openedVersion;
  };
  try {
    if (!isAsOpened()) return { outcome: 'changed' };
    writeFileSync(temporary, bytes);
    chmodSync(temporary, statSync(target).mode);
    if (isAsOpened()) {
      renameSync(temporary, target);
      return { outcome: 'saved' };
    }
    remove(temporary);
    return { outcome: 'changed' };
  } catch (error) {
    remove(temporary);
    return {
      outcome: 'failed',
      reason: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    };
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What could not be written cannot be removed either.
  }
}
