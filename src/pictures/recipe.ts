import { digest } from '../text/digest.ts';

/** A column of text is 700 pixels wide at most, and a dense screen shows two for each. */
export const WIDEST = 1600;

/** More than any telephone's camera takes, and as much as the memory of a small server bears. */
export const MOST_PIXELS = 100_000_000;

/** How a picture is made. To be raised when the same picture becomes other bytes: its address changes with it. */
const RECIPE = 'picture-1';

export type Size = { readonly width: number; readonly height: number };

/** Whether a picture is sent as made from its file; drawings (SVG) and GIFs are sent as they are. */
export function isRemade(path: string): boolean {
  return !/\.(?:gif|svg)$/.test(path);
}

/** What changes whenever the bytes that are sent do: 16 hex digits of the file's digest, with the recipe where there is one. */
export function pictureHash(path: string, bytes: Buffer): string {
  return digest(isRemade(path) ? [RECIPE, bytes] : bytes, 16);
}
