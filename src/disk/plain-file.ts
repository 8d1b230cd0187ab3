import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a plain file in `root`, or undefined where none can be read. */
export function readPlainFile(root: string, path: string): Buffer | undefined {
  try {
    plainFileSignature(root, path);
    return readFileSync(join(root, path));
  } catch {
    return undefined;
  }
}

/**
 * What changes whenever a plain file does: one that lies in `root` without a symbolic link on the way to it. Throws where there is none,
 * with the code that the file system has for it.
 */
export function plainFileSignature(root: string, path: string): string {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth += 1) {
    if (!lstatSync(join(root, ...parts.slice(0, depth))).isDirectory()) throw refusal(path, 'ENOTDIR');
  }
  const stat = lstatSync(join(root, path), { bigint: true });
  if (!stat.isFile()) throw refusal(path, stat.isDirectory() ? 'EISDIR' : 'ELOOP');
  return `${stat.mtimeNs} ${stat.ctimeNs} ${stat.size} ${stat.ino}`;
}

function refusal(path: string, code: string): Error {
  return Object.assign(new Error(`${code}: ${path} is no plain file`), { code });
}
