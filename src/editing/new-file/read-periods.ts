import { readdirSync } from 'node:fs';
import { ParsedFiles } from '../../content/files/parsed-files.ts';
import { markdownFile } from '../../content/formats/parse-file.ts';
import { PLEDGE_FILE } from '../../content/formats/pledge-file.ts';
import type { EarlierPeriod } from './going-on.ts';

const NAME = /^[a-z0-9-]+$/;

/** The periods of a content folder whose lofte.md can be read, by name. */
export function readPeriods(contentDir: string): readonly EarlierPeriod[] {
  const folders = readdirSync(contentDir, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && NAME.test(entry.name),
  );
  const files = folders.map(({ name }) => `${name}/lofte.md`).toSorted();
  const parsed = new ParsedFiles(contentDir, markdownFile(PLEDGE_FILE));
  return files.flatMap((path) => {
    const file = parsed.readOne(path, () => {});
    return file === undefined ? [] : [{ slug: path.slice(0, -'/lofte.md'.length), file }];
  });
}
