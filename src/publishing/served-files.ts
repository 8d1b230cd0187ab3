import { plainFiles } from '../disk/plain-files.ts';
import { RememberedFiles } from '../disk/remembered-files.ts';
import type { Edition } from '../edition/edition.ts';
import { digest } from '../text/digest.ts';

/** A file on disk that has an address. */
export type ServedFile = { readonly root: string; readonly path: string };

/**
 * The files that an edition serves from disk, by address: plain files under public/, but for documents that no public file names,
 * and the content's pictures.
 */
export function servedFiles(
  publicDir: string,
  contentDir: string,
  pictures: Edition['pictures'],
  withheld: readonly string[],
): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  for (const path of plainFiles(publicDir, ''))
    files.set(`/${path}`.normalize('NFC'), { root: publicDir, path });
  for (const address of withheld) files.delete(address.normalize('NFC'));
  for (const { address, file } of pictures) files.set(address, { root: contentDir, path: file });
  return files;
}

/** `hash` is that of the bytes, in hex. */
export type FileFacts = { readonly hash: string; readonly size: number };

const facts = new RememberedFiles((bytes): FileFacts => ({ hash: digest(bytes, 16), size: bytes.length }));

/** What there is to know of a served file, or undefined when it is no longer a plain file. */
export function fileFacts({ root, path }: ServedFile): FileFacts | undefined {
  return facts.read(root, path);
}
