import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failureCode } from '../../disk/failure-code.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import type { WritingParts } from '../parts.ts';

/** A file as it shall be; undefined bytes take it away. */
export type Wanted = { readonly path: string; readonly bytes: Buffer | undefined };

type Moved = { readonly from: string; readonly to: string };

/**
 * Makes files of the content what is wanted, and keeps that as one version. What lay there is kept before, so that it can always come back.
 * Gives undefined, or why it could not be done, in Swedish; then the files are as they were, but for those that were written already.
 */
export async function putBack(
  { config: { contentDir }, site, versions, who }: WritingParts,
  wanted: readonly Wanted[],
  why: string,
  moved: readonly Moved[] = [],
): Promise<string | undefined> {
  const paths = wanted.map(({ path }) => path);
  const found = await versions.keepFound(
    paths.filter((path) => readPlainFile(contentDir, path) !== undefined),
  );
  // Nothing is taken away that could not be brought back.
  if (found.outcome === 'failed') return found.reason;
  try {
    for (const { path, bytes } of wanted) {
      if (bytes === undefined) takeAway(contentDir, path);
      else writeWhole(join(contentDir, path), bytes);
    }
  } catch (error) {
    return `Det gick inte att skriva på disken (${failureCode(error)}).`;
  }
  const kept = await versions.keep(paths, { who, when: new Date(), why, moved });
  await site.refresh();
  return kept.outcome === 'failed' ? kept.reason : undefined;
}

/** Takes a file away, and the folders that hold nothing after that. */
function takeAway(contentDir: string, path: string): void {
  rmSync(join(contentDir, path));
  try {
    for (let folder = dirname(path); folder !== '.' && !folder.endsWith('..'); folder = dirname(folder))
      rmdirSync(join(contentDir, folder));
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(failureCode(error))) throw error;
  }
}
