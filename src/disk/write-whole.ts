import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** No write takes as long, in milliseconds. */
const LONGEST = 60_000;

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
  const temporary = temporaryFor(path);
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

/** The same, in pieces: readers have their turn between them. Not twice at once for one path. */
export async function writeWholeInPieces(path: string, pieces: Iterable<Buffer>): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    const file = await open(temporary, 'w');
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    renameSync(temporary, path);
  } finally {
    remove(temporary);
  }
}

/** Beside the file, in a folder that is made where it is missing. A name that begins with a dot is no content and has no address. */
function temporaryFor(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** After a rename there is nothing to remove; what could not be written cannot always be removed either. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** Takes away, under a folder, what programs were writing when they were killed. What may be under way is left, and so are hidden folders. */
export function removeLeftovers(folder: string, now: number): void {
  const oldest = now - LONGEST;
  for (const entry of entriesIn(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) removeLeftovers(path, now);
    const isOurs = entry.isFile() && /^\..+\.\d+\.tmp$/.test(entry.name);
    if (isOurs && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) < oldest) remove(path);
  }
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
