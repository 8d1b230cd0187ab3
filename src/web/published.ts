import type { Config } from '../config/config.ts';
import { canonicalPath } from '../content/canonical-path.ts';
import type { Edition } from '../render/edition.ts';
import { type ServedFile, servedFiles } from './files.ts';

/** What is shown now. Immutable; a change swaps the whole of it. */
export type Published = {
  readonly edition: Edition;
  readonly files: ReadonlyMap<string, ServedFile>;
  /** Canonical old address → new address. */
  readonly moved: ReadonlyMap<string, string>;
};

/** An edition with the files that go with it and the addresses that have moved. */
export function publishedOf(edition: Edition, { publicDir, contentDir }: Config): Published {
  return {
    edition,
    files: servedFiles(publicDir, contentDir, edition.pictures, edition.withheld),
    moved: new Map(edition.moved.map(({ from, to }) => [canonicalPath(from.normalize('NFC')), to])),
  };
}
