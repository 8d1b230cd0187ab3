import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { plainFiles } from '../disk/plain-files.ts';

/** A file's path in the content folder → what changes whenever the file does. */
export type Snapshot = ReadonlyMap<string, string>;

/** How the files of a content folder are on disk now. */
export function takeSnapshot(contentDir: string): Snapshot {
  const signature = (path: string) => {
    const stat = lstatSync(join(contentDir, path), { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
  };
  return new Map(plainFiles(contentDir, '').map((path) => [path, signature(path)]));
}

/** The files that are new, gone or different, by name. */
export function changedFiles(before: Snapshot, after: Snapshot): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path)).toSorted();
}
