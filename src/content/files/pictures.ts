import { RememberedFiles } from '../../disk/remembered-files.ts';
import type { Picture } from '../../model/site.ts';
import { digest } from '../../text/digest.ts';
import { type Report, wholeFileProblem } from '../problem.ts';
import { addressOf } from './roles.ts';

type Size = { readonly width: number; readonly height: number; readonly orientation?: number };
type Measure = (bytes: Uint8Array) => Size;

/** From this orientation on, a picture is shown turned by a quarter (Exif 2.32, 4.6.4, Orientation). */
const LYING = 5;

const MEND = 'Spara den igen som PNG, JPEG, WebP, AVIF, GIF eller SVG.';

/** The pictures of the content folder, measured once for as long as they are the same on disk. */
export class Pictures {
  readonly #root: string;
  #files: RememberedFiles<Picture | undefined> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Gives the pictures; one whose size cannot be read is reported and left out. */
  async read(files: readonly string[], report: Report): Promise<readonly Picture[]> {
    if (files.length === 0) return [];
    // Loaded with the first picture: most sites have none, and the start must not wait for it.
    const { imageSize } = await import('image-size');
    this.#files ??= new RememberedFiles((bytes, _, file) => measured(file, bytes, imageSize));
    const pictures: Picture[] = [];
    for (const file of files) {
      const picture = this.#files.read(this.#root, file);
      if (picture !== undefined) pictures.push(picture);
      else report(wholeFileProblem(file, 'olasbar-bild', 'Bilden går inte att läsa.', MEND));
    }
    return pictures;
  }
}

/** Undefined for what is no picture, or a broken one. */
function measured(file: string, bytes: Buffer, measure: Measure): Picture | undefined {
  const address = addressOf(file);
  try {
    const { width, height, orientation = 1 } = measure(bytes);
    const [across, down] = orientation >= LYING ? [height, width] : [width, height];
    return { address, file, hash: digest(bytes, 16), width: across, height: down };
  } catch {
    return undefined;
  }
}
