import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of a plain file in `root`, or undefined where none can be read, and where there are more than `most` of them. */
export function readPlainFile(
  root: string,
  path: string,
  most = Number.POSITIVE_INFINITY,
): Buffer | undefined {
  try {
    plainFileSignature(root, path);
    const { bytes, size } = readBeginning(join(root, path), most);
    return size > most ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/** A file's size in bytes, and no more than `most` of its bytes: a slip may be as large as the disk. */
export function readBeginning(path: string, most: number): { bytes: Buffer; size: number } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size <= most) {
      const bytes = readFileSync(file);
      return { bytes, size: bytes.length };
    }
    const bytes = Buffer.alloc(most);
    return { bytes: bytes.subarray(0, readSync(file, bytes)), size };
  } finally {
    closeSync(file);
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
