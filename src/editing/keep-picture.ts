import { join } from 'node:path';
import { placeOf } from '../content/files/roles.ts';
import { failureCode } from '../disk/failure-code.ts';
import { plainFiles } from '../disk/plain-files.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { slug } from '../text/fold.ts';
import { freeName, isFree } from './free-name.ts';
import { notSaved } from './not-saved.ts';
import { pictureFault } from './picture-fault.ts';

/** What came of a picture that was sent: its address in markdown, or why it was refused. */
export type KeptPicture =
  | { readonly outcome: 'kept'; readonly address: string }
  | { readonly outcome: 'refused'; readonly reason: string };

const ENDINGS: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
};

/**
 * Puts a picture among those of a file's folder, under a name that is free. What is sent of it to readers is upright, narrow and without
 * metadata; the original stays as it is. One that cannot be shown is refused.
 */
export async function keepPicture(
  contentDir: string,
  path: string,
  sentName: string,
  bytes: Buffer,
): Promise<KeptPicture> {
  const refused = (reason: string) => ({ outcome: 'refused' as const, reason });
  const [, stem = '', written = ''] = /^(.*?)\.?([^.]*)$/s.exec(sentName) ?? [];
  const ending = ENDINGS[written.toLowerCase()];
  const fault = await pictureFault(sentName, ending, bytes);
  if (fault !== undefined || ending === undefined) return refused(fault ?? '');
  const folder = folderFor(path);
  // Not before the picture was looked at, during which another may have taken the name.
  const { name, isThere } = freeName(contentDir, folder, slug(stem) || 'bild', ending, bytes);
  const target = join(contentDir, folder, name);
  try {
    if (!isThere && !writeWhole(target, bytes, () => isFree(target)))
      return refused(notSaved('Bilden', 'EEXIST'));
  } catch (error) {
    return refused(notSaved('Bilden', failureCode(error)));
  }
  return { outcome: 'kept', address: `bilder/${name}` };
}

/** The pictures that a file can show, as they are named in its markdown. */
export function picturesFor(contentDir: string, path: string): readonly string[] {
  const folder = folderFor(path);
  return plainFiles(contentDir, folder)
    .filter((file) => placeOf(file)?.role === 'picture')
    .map((file) => `bilder/${file.slice(folder.length + 1)}`);
}

function folderFor(path: string): string {
  return `${path.replace(/\/?[^/]*$/, '')}/bilder`;
}
