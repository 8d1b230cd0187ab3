import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainFileSignature, readPlainFile } from '../disk/plain-file.ts';
import { RememberedFiles } from '../disk/remembered-files.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { makePicture } from './make-picture.ts';
import { pictureHash } from './recipe.ts';

/** A file with what is sent of a picture; `hash` is that of pictureHash(). */
export type KeptPicture = { readonly root: string; readonly path: string; readonly hash: string };

const hashes = new RememberedFiles((bytes, _, path) => pictureHash(path, bytes));
/** What is being made, and what could not be made and is not tried again. */
const attempts = new Map<string, Promise<void>>();
let spareFolder: string | undefined;

/** The folder in CACHE_DIR for what is sent of pictures. */
export function picturesFolder(cacheDir: string): string {
  return join(cacheDir, 'pictures');
}

/**
 * Gives what is sent of a picture: made once, for whoever asks first, and kept in `folder` between runs. Undefined where the picture is
 * gone or cannot be made; `failed` is told why, once.
 */
export async function keptPicture(
  root: string,
  path: string,
  folder: string,
  failed: (error: unknown) => void,
): Promise<KeptPicture | undefined> {
  const hash = hashes.read(root, path);
  if (hash === undefined) return undefined;
  const name = keptName(path, hash);
  const kept = () => {
    const there = [folder, spareFolder].find((one) => one !== undefined && isKept(one, name));
    return there === undefined ? undefined : { root: there, path: name, hash };
  };
  const ready = kept();
  if (ready !== undefined) return ready;
  const key = join(folder, name);
  const attempt = attempts.get(key) ?? makeAndKeep(root, path, folder, name);
  if (!attempts.has(key)) {
    attempts.set(key, attempt);
    attempt.then(() => attempts.delete(key), failed);
  }
  await attempt.catch(() => {});
  return kept();
}

async function makeAndKeep(root: string, path: string, folder: string, name: string): Promise<void> {
  const bytes = readPlainFile(root, path);
  // Whoever replaced it meanwhile has it asked for by another hash.
  if (bytes === undefined || !name.startsWith(pictureHash(path, bytes))) return;
  keep(folder, name, await makePicture(path, bytes));
}

/** Where nothing may be written, a folder of this run's own holds the picture. */
function keep(folder: string, name: string, bytes: Buffer): void {
  try {
    writeWhole(join(folder, name), bytes);
  } catch {
    spareFolder ??= mkdtempSync(join(tmpdir(), 'medborgarlofte-pictures-'));
    writeWhole(join(spareFolder, name), bytes);
  }
}

/** The name of the file with what is sent of a picture. */
export function keptName(path: string, hash: string): string {
  return `${hash}${path.slice(path.lastIndexOf('.'))}`;
}

/** Whether a folder has a file with what was made, or told, of a picture. */
export function isKept(folder: string, name: string): boolean {
  try {
    plainFileSignature(folder, name);
    return true;
  } catch {
    return false;
  }
}
