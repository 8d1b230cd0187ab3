import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts bytes at a path, in a folder that is made where it is missing: whoever reads sees the old file or the new one, whole, also after
 * the power went. `isWanted` is asked last; false where it says no. Throws what the disk refuses. Whatever keeps it from writing leaves
 * the old file, and nothing beside it.
 */
export function writeWhole(
  path: string,
  bytes: Buffer | string,
  isWanted: () => boolean = () => true,
): boolean {
  mkdirSync(dirname(path), { recursive: true });
  // A name that begins with a dot is no content and has no address.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    writeFileSync(temporary, bytes, { flush: true });
    if (mode !== undefined) chmodSync(temporary, mode);
    const wanted = isWanted();
    if (wanted) renameSync(temporary, path);
    return wanted;
  } finally {
    remove(temporary);
  }
}

/** After a rename there is nothing to remove; what could not be written cannot always be removed either. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
