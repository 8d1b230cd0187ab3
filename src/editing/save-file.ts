import { join } from 'node:path';
import { failureCode } from '../disk/failure-code.ts';
import { readPlainFile } from '../disk/plain-file.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { versionOf } from './content-file.ts';

/** `changed`: the file is no longer the one that was opened, and is as it was. `failed`: the disk refused, for the reason given. */
export type Saved =
  | { readonly outcome: 'saved' | 'changed' }
  | { readonly outcome: 'failed'; readonly reason: string };

/**
 * Puts bytes in the place of a file if it still is the version that was opened. A full disk leaves the old one.
 */
export function saveFile(contentDir: string, path: string, bytes: Buffer, openedVersion: string): Saved {
  const isAsOpened = () => {
    const now = readPlainFile(contentDir, path);
    return now !== undefined && versionOf(now) === openedVersion;
  };
  try {
    const isSaved = isAsOpened() && writeWhole(join(contentDir, path), bytes, isAsOpened);
    return { outcome: isSaved ? 'saved' : 'changed' };
  } catch (error) {
    return { outcome: 'failed', reason: failureCode(error) };
  }
}
