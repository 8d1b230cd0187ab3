import type { Picture } from '../../model/site.ts';
import { keptPicture } from '../../pictures/kept-picture.ts';
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

/** Makes what is sent of each picture, and warns of one that cannot be made (`bild-visas-inte`): readers do not get it. */
export async function tryPictures(
  pictures: readonly Picture[],
  root: string,
  keptIn: string,
  report: Report,
): Promise<void> {
  for (const { file } of pictures) {
    if (!isRemade(file)) continue;
    await keptPicture(root, file, keptIn, (error) => {
      const [message, hint] = /pixel limit/.test(String(error)) ? TOO_LARGE : BROKEN;
      report(wholeFileProblem(file, 'bild-visas-inte', message, hint, 'warning'));
    });
  }
}
