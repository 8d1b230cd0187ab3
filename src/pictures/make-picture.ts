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

/** Reads a picture to its end as makePicture() does, and rejects what that does; at a thirtieth of the cost, since nothing is written. */
export async function tryPicture(path: string, bytes: Buffer): Promise<void> {
  const picture = await opened(bytes, endingOf(path));
  await picture.resize({ width: 16, withoutEnlargement: true }).raw().toBuffer();
}

async function make(path: string, bytes: Buffer): Promise<Buffer> {
  const ending = endingOf(path);
  const picture = await opened(bytes, ending);
  // Of the metadata nothing is kept unless asked for, and the colours become sRGB.
  return inFormat(picture.resize({ width: WIDEST, withoutEnlargement: true }), ending).toBuffer();
}

async function opened(bytes: Buffer, ending: string): Promise<Sharp> {
  // Loaded for the first picture: the start must not wait for it.
  const { default: sharp } = await import('sharp');
  return sharp(bytes, {
    limitInputPixels: MOST_PIXELS,
    failOn: 'error',
    animated: ending === 'webp',
  }).autoOrient();
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The type of the answer is told by the ending, so it and not the source's own format decides. */
function inFormat(picture: Sharp, ending: string): Sharp {
  if (ending === 'png') return picture.png({ compressionLevel: 9 });
  if (ending === 'webp') return picture.webp();
  if (ending === 'avif') return picture.avif();
  return picture.jpeg({ quality: 80, mozjpeg: true });
}
