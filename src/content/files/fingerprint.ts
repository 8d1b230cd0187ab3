import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of the names, sizes and times of everything under some folders. It changes when a file does, and costs no reading; two
 * equal ones around a load tell that the load saw one state.
 */
export function fingerprint(folders: readonly string[]): string {
  const hash = createHash('sha1');
  const visit = (path: string) => {
    const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return;
    hash.update(`${path}\0${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.mode}\n`);
    if (!stat.isDirectory()) return;
    for (const name of readdirSync(path).toSorted()) visit(join(path, name));
  };
  for (const folder of folders) {
    try {
      visit(folder);
    } catch {
      // A folder that vanishes while it is visited is one that changes.
      hash.update(`${folder} ${performance.now()}`);
    }
  }
  return hash.digest('hex');
}
