import type { Sharp } from 'sharp';
import { MOST_PIXELS, WIDEST } from './recipe.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes what is sent of a picture: upright, no wider than a page needs, in sRGB and without metadata (place, camera, person), in the
 * format of its ending. Rejects a picture that is broken or has too many pixels. One at a time: each takes a
 * second and, unpacked, much memory.
 */
export function makePicture(path: string, bytes: Buffer): Promise<Buffer> {
  const made = last.then(() => make(path, bytes));
  last = made.catch(() => {});
  return made;
}

async function make(path: string, bytes: Buffer): Promise<Buffer> {
  // Loaded for the first picture: the start must not wait for it.
  const { default: sharp } = await import('sharp');
  const ending = path.slice(path.lastIndexOf('.') + 1);
  // Of the metadata nothing is kept unless asked for, and the colours become sRGB.
  const upright = sharp(bytes, {
    limitInputPixels: MOST_PIXELS,
    failOn: 'error',
    animated: ending === 'webp',
  })
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true });
  return inFormat(upright, ending).toBuffer();
}

/** The type of the answer is told by the ending, so it and not the source's own format decides. */
function inFormat(picture: Sharp, ending: string): Sharp {
  if (ending === 'png') return picture.png({ compressionLevel: 9 });
  if (ending === 'webp') return picture.webp();
  if (ending === 'avif') return picture.avif();
  return picture.jpeg({ quality: 80, mozjpeg: true });
}
