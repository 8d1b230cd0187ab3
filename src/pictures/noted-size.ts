import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from './recipe.ts';

/** Notes in a folder that a picture can be shown, and in which size; `hash` is that of pictureHash(). */
export function noteSize(folder: string, hash: string, size: Size): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(noteOf(folder, hash), JSON.stringify(size));
  } catch {
    // Where nothing may be written, the picture is looked at again the next time.
  }
}

/** What was noted of a picture; undefined where nothing was. */
export function notedSize(folder: string, hash: string): Size | undefined {
  try {
    const noted: unknown = JSON.parse(readFileSync(noteOf(folder, hash), 'utf8'));
    return isSize(noted) ? noted : undefined;
  } catch {
    return undefined;
  }
}

function noteOf(folder: string, hash: string): string {
  return join(folder, `${hash}.json`);
}

function isSize(value: unknown): value is Size {
  if (typeof value !== 'object' || value === null || !('width' in value) || !('height' in value))
    return false;
  return [value.width, value.height].every((side) => Number.isInteger(side) && Number(side) > 0);
}
