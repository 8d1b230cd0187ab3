import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { giveWay } from '../event-loop/give-way.ts';
import { digest } from '../text/digest.ts';

/**
 * A digest of the names, sizes and times of everything under some folders. It changes when a file does, and costs no reading; two
 * equal ones around a load tell that the load saw one state. Readers have their turn meanwhile.
 */
export async function fingerprint(folders: readonly string[]): Promise<string> {
  const seen: string[] = [];
  const visit = async (path: string): Promise<void> => {
    const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return;
    seen.push(`${path}\0${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.mode}`);
    if (!stat.isDirectory()) return;
    for (const name of readdirSync(path).toSorted()) await visit(join(path, name));
    await giveWay();
  };
  for (const folder of folders) {
    try {
      await visit(folder);
    } catch {
      // A folder that vanishes while it is visited is one that changes.
      seen.push(`${folder} ${performance.now()}`);
    }
  }
  return digest(seen.join('\n'), 40);
}
