import type { Config } from '../config/config.ts';
import { plainFiles } from '../disk/plain-files.ts';
import { RememberedFiles } from '../disk/remembered-files.ts';
import type { Edition } from '../edition/edition.ts';
import { keptPicture, picturesFolder } from '../pictures/kept-picture.ts';
import { isRemade } from '../pictures/recipe.ts';
import { digest } from '../text/digest.ts';

/** A file on disk that has an address. */
export type ServedFile = {
  readonly root: string;
  readonly path: string;
  /** Where what is sent of a picture is kept; its file on disk is never sent. */
  readonly remadeIn?: string;
};

/**
 * The files that an edition serves from disk, by address: plain files under public/, but for documents that no public file names,
 * and the content's pictures.
 */
export function servedFiles(
  config: Config,
  pictures: Edition['pictures'],
  withheld: readonly string[],
): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  const { publicDir } = config;
  for (const path of plainFiles(publicDir, ''))
    files.set(`/${path}`.normalize('NFC'), { root: publicDir, path });
  for (const address of withheld) files.delete(address.normalize('NFC'));
  for (const { address, file } of pictures) files.set(address, servedPicture(file, config));
  return files;
}

/** A picture of the content folder. */
export function servedPicture(path: string, { contentDir: root, cacheDir }: Config): ServedFile {
  return isRemade(path) ? { root, path, remadeIn: picturesFolder(cacheDir) } : { root, path };
}

/** The file on disk that is sent. `hash` is what its pinned address carries, in hex: of the bytes, or of the picture they were made of. */
export type SentFile = {
  readonly root: string;
  readonly path: string;
  readonly hash: string;
  readonly size: number;
};

/** What the log says of a picture that cannot be made. */
export const PICTURE_FAILED = 'En bild kunde inte göras i ordning och visas inte';

const facts = new RememberedFiles((bytes) => ({ hash: digest(bytes, 16), size: bytes.length }));

/**
 * What is sent of a served file, or undefined when it is no longer a plain file, or is a picture that cannot be made; `failed` is told
 * why, once.
 */
export async function sentFile(
  { root, path, remadeIn }: ServedFile,
  failed: (error: unknown) => void,
): Promise<SentFile | undefined> {
  const file = remadeIn === undefined ? { root, path } : await keptPicture(root, path, remadeIn, failed);
  const known = file && facts.read(file.root, file.path);
  return file && known && { ...known, ...file };
}
