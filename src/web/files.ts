import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../content/files/digest.ts';
import { readPlainFile } from '../content/files/disk-files.ts';
import type { Picture } from '../content/site.ts';

/** A file on disk that has an address. */
export type ServedFile = { readonly root: string; readonly path: string };

/** The files that an edition serves from disk, by address: plain files under public/, and the content's pictures. */
export function servedFiles(
  publicDir: string,
  contentDir: string,
  pictures: readonly Picture[],
): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  for (const path of plainFiles(publicDir, '')) files.set(`/${path}`, { root: publicDir, path });
  for (const { address, file } of pictures) files.set(address, { root: contentDir, path: file });
  return files;
}

/** Dotfiles are private, and a symbolic link could lead out of the root; neither has an address. */
function plainFiles(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!lstatSync(path, { throwIfNoEntry: false })) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return plainFiles(root, name);
    return entry.isFile() ? [name] : [];
  });
}

const hashes = new Map<string, { readonly signature: string; readonly hash: string }>();

/** The hash of a served file's bytes in hex, or undefined when it is no longer a plain file. */
export function fileHash({ root, path }: ServedFile): string | undefined {
  const key = join(root, path);
  const known = hashes.get(key);
  const found = readPlainFile(root, path, known && { bytes: Buffer.alloc(0), signature: known.signature });
  if (found === undefined) return undefined;
  if (found.signature === known?.signature) return known.hash;
  const hash = digest(found.bytes, 16);
  hashes.set(key, { signature: found.signature, hash });
  return hash;
}
