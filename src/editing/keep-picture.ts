import { join } from 'node:path';
import { failureCode } from '../disk/failure-code.ts';
import { readPlainFile } from '../disk/plain-file.ts';
import { plainFiles } from '../disk/plain-files.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { makePicture } from '../pictures/make-picture.ts';
import { measurePicture } from '../pictures/measure-picture.ts';
import { isRemade } from '../pictures/recipe.ts';
import { slug } from '../text/fold.ts';

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
const FORMATS = 'Spara den som JPEG eller PNG och försök igen.';

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
  const [, stem = '', written = ''] = /^(.*?)\.?([^.]*)$/.exec(sentName) ?? [];
  const ending = ENDINGS[written.toLowerCase()];
  if (ending === undefined)
    return refused(`Bilden ${sentName} är av ett slag som webbläsare inte kan visa. ${FORMATS}`);
  const folder = `${path.replace(/\/?[^/]*$/, '')}/bilder`;
  const name = freeName(contentDir, folder, slug(stem) || 'bild', ending, bytes);
  const target = `${folder}/${name}`;
  try {
    await measurePicture(target, bytes);
    if (isRemade(target)) await makePicture(target, bytes);
  } catch {
    return refused(`Bilden ${sentName} är skadad, för stor eller något annat än den heter. ${FORMATS}`);
  }
  try {
    writeWhole(join(contentDir, target), bytes);
  } catch (error) {
    return refused(`Bilden kunde inte sparas (${failureCode(error)}).`);
  }
  return { outcome: 'kept', address: `bilder/${name}` };
}

/** The pictures that a file can show, as they are named in its markdown. */
export function picturesFor(contentDir: string, path: string): readonly string[] {
  const folder = `${path.replace(/\/?[^/]*$/, '')}/bilder`;
  return plainFiles(contentDir, folder).map((file) => `bilder/${file.split('/').at(-1) ?? ''}`);
}

/** The name, with a number where another picture has it; the same picture keeps the one that it has. */
function freeName(contentDir: string, folder: string, stem: string, ending: string, bytes: Buffer): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
    const there = readPlainFile(contentDir, `${folder}/${name}`);
    if (there === undefined || there.equals(bytes)) return name;
  }
}
