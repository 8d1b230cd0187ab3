import { readPlainFile } from '../../disk/plain-file.ts';
import type { Picture } from '../../model/site.ts';
import { isKept, keptName } from '../../pictures/kept-picture.ts';
import { tryPicture } from '../../pictures/make-picture.ts';
import { notedSize, noteSize } from '../../pictures/noted-size.ts';
import { isRemade } from '../../pictures/recipe.ts';
import { type Report, wholeFileProblem } from '../problem.ts';

const TOO_LARGE = [
  'Bilden har fler än 100 miljoner bildpunkter och visas inte.',
  'Spara den i mindre storlek.',
] as const;
const BROKEN = [
  'Bilden är skadad och visas inte.',
  'Hämta den igen från kameran eller fotografen, eller byt bild.',
] as const;

/**
 * Warns of each picture that cannot be made into what is sent (`bild-visas-inte`): readers do not get it. One that has been made in
 * `keptIn`, or tried before, is not tried again: its size is noted there.
 */
export async function tryPictures(
  pictures: readonly Picture[],
  root: string,
  keptIn: string,
  report: Report,
): Promise<void> {
  for (const { file, hash, width, height } of pictures) {
    // A drawing may have no size.
    if (!isRemade(file) || width === undefined || height === undefined) continue;
    if (notedSize(keptIn, hash) !== undefined) continue;
    try {
      if (!isKept(keptIn, keptName(file, hash))) {
        const bytes = readPlainFile(root, file);
        if (bytes === undefined) continue;
        await tryPicture(file, bytes);
      }
      noteSize(keptIn, hash, { width, height });
    } catch (error) {
      const [message, hint] = /pixel limit/.test(String(error)) ? TOO_LARGE : BROKEN;
      report(wholeFileProblem(file, 'bild-visas-inte', message, hint, 'warning'));
    }
  }
}
