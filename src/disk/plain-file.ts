import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type FoundFile = { readonly bytes: Buffer; readonly signature: string };

/**
 * Reads a file that lies in `root` without passing a symbolic link on the way. Gives undefined where there is no such plain file.
 * `signature` changes whenever the file does.
 */
export function readPlainFile(root: string, path: string, known?: FoundFile): FoundFile | undefined {
  try {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      if (!lstatSync(join(root, ...parts.slice(0, depth))).isDirectory()) return undefined;
    }
    const stat = lstatSync(join(root, path), { bigint: true });
    if (!stat.isFile()) return undefined;
    const signature = `${stat.mtimeNs} ${stat.ctimeNs} ${stat.size} ${stat.ino}`;
    return known?.signature === signature ? known : { bytes: readFileSync(join(root, path)), signature };
  } catch {
    return undefined;
  }
}
