import { RememberedFiles } from '../../disk/remembered-files.ts';
import type { Picture } from '../../model/site.ts';
import { measurePicture } from '../../pictures/measure-picture.ts';
import { notedSize } from '../../pictures/noted-size.ts';
import { pictureHash } from '../../pictures/recipe.ts';
import { type Report, wholeFileProblem } from '../problem.ts';
import { addressOf } from './roles.ts';
import { tryPictures } from './try-pictures.ts';

const MEND = 'Spara den igen som PNG, JPEG, WebP, AVIF, GIF eller SVG.';

/** The pictures of the content folder, measured once for as long as they are the same on disk. */
export class Pictures {
  readonly #root: string;
  readonly #files;
  readonly #tryIn: string | undefined;

  /** Each picture is made, and kept in `tryIn`, where that is given. */
  constructor(root: string, tryIn: string | undefined) {
    this.#root = root;
    this.#tryIn = tryIn;
    this.#files = new RememberedFiles((bytes, _, file) => measured(file, bytes, tryIn));
  }

  /** Gives the pictures; one whose size cannot be read is reported and left out. */
  async read(files: readonly string[], report: Report): Promise<readonly Picture[]> {
    const pictures: Picture[] = [];
    for (const file of files) {
      const picture = await this.#files.read(this.#root, file);
      if (picture !== undefined) pictures.push(picture);
      else report(wholeFileProblem(file, 'olasbar-bild', 'Bilden går inte att läsa.', MEND));
    }
    if (this.#tryIn !== undefined) await tryPictures(pictures, this.#root, this.#tryIn, report);
    return pictures;
  }
}

/** Undefined for what is no picture, or a broken one. One that an earlier run has noted in `tryIn` is not opened. */
async function measured(
  file: string,
  bytes: Buffer,
  tryIn: string | undefined,
): Promise<Picture | undefined> {
  const hash = pictureHash(file, bytes);
  try {
    const noted = tryIn === undefined ? undefined : notedSize(tryIn, hash);
    const { width, height } = noted ?? (await measurePicture(file, bytes));
    return { address: addressOf(file), file, hash, width, height };
  } catch {
    return undefined;
  }
}
