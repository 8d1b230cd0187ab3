import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from '../../disk/failure-code.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { quoted } from './commented-yaml.ts';

/** A file that is to be made: its path in the content folder and its text. */
export type NewFile = { readonly path: string; readonly text: string };

/** `taken`: something of that name is there, and is as it was. `failed`: the disk refused, for the reason given. */
export type Made =
  | { readonly outcome: 'made' | 'taken' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Puts a new file in the content folder, and never over another. */
export function makeFile(contentDir: string, { path, text }: NewFile): Made {
  const target = join(contentDir, path);
  const isFree = () => lstatSync(target, { throwIfNoEntry: false }) === undefined;
  try {
    return { outcome: isFree() && writeWhole(target, text, isFree) ? 'made' : 'taken' };
  } catch (error) {
    return { outcome: 'failed', reason: failureCode(error) };
  }
}

/** A markdown file with these keys and no text: a draft with a title. */
export function draftFile(title: string, keys: readonly string[] = []): string {
  return `---\n${[`titel: ${quoted(title)}`, ...keys, 'utkast: true'].join('\n')}\n---\n`;
}
