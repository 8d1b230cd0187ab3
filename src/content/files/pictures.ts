import { type FoundFile, readPlainFile } from '../../disk/plain-file.ts';
import type { Picture } from '../../model/site.ts';
import { digest } from '../../text/digest.ts';
import type { Report } from '../problem.ts';
import { PAGES_FOLDER } from './content-files.ts';

type Size = { readonly width: number; readonly height: number };
type Measure = (bytes: Uint8Array) => Size;

/** The pictures of the content folder, measured once for as long as they are the same on disk. */
export class Pictures {
  readonly #root: string;
  readonly #remembered = new Map<string, { readonly found: FoundFile; readonly picture: Picture }>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Gives the pictures; one whose size cannot be read is reported and left out. */
  async read(files: readonly string[], report: Report): Promise<readonly Picture[]> {
    if (files.length === 0) return [];
    // Loaded with the first picture: most sites have none, and the start must not wait for it.
    const { imageSize } = await import('image-size');
    return files.flatMap((file) => this.#readOne(file, imageSize, report));
  }

  #readOne(file: string, measure: Measure, report: Report): readonly Picture[] {
    const known = this.#remembered.get(file);
    const found = readPlainFile(this.#root, file, known?.found);
    if (known !== undefined && found === known.found) return [known.picture];
    const size = found && sizeOf(found.bytes, measure);
    if (found === undefined || size === undefined) {
      report({
        file,
        line: 1,
        column: 1,
        level: 'error',
        code: 'olasbar-bild',
        message: 'Bilden går inte att läsa.',
        hint: 'Spara den igen som PNG, JPEG, WebP, AVIF, GIF eller SVG.',
      });
      return [];
    }
    const hash = digest(found.bytes, 16);
    const address = `/${file.startsWith(`${PAGES_FOLDER}/`) ? file.slice(PAGES_FOLDER.length + 1) : file}`;
    const picture = { address, file, hash, width: size.width, height: size.height };
    this.#remembered.set(file, { found: { bytes: Buffer.alloc(0), signature: found.signature }, picture });
    return [picture];
  }
}

function sizeOf(bytes: Buffer, measure: Measure): Size | undefined {
  try {
    return measure(bytes);
  } catch {
    return undefined;
  }
}
