import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile } from '../disk/plain-file.ts';

/** Longer names are refused by some disks. */
const LONGEST = 80;

/**
 * A name for bytes that are to lie in a folder under a root: with a number where something else has it, be it a link or a folder. The same
 * file keeps the name that it has there; `isThere` tells so.
 */
export function freeName(
  root: string,
  folder: string,
  stem: string,
  ending: string,
  bytes: Buffer,
): { readonly name: string; readonly isThere: boolean } {
  const short = stem.slice(0, LONGEST).replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const name = `${short}${number === 1 ? '' : `-${number}`}.${ending}`;
    const path = `${folder}/${name}`;
    if (readPlainFile(root, path)?.equals(bytes)) return { name, isThere: true };
    if (isFree(join(root, path))) return { name, isThere: false };
  }
}

/** Whether nothing is seen at a path, not even a link. Where nothing can lie, the disk says so to whoever writes. */
export function isFree(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return true;
  }
}
