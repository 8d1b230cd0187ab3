import { kindOf } from '../editing/file-kind.ts';

/** The address of the form for a file, or undefined where it is none that editors write. */
export function formOf(file: string): string | undefined {
  return kindOf(file) === undefined ? undefined : `/redigera/${file}`;
}
