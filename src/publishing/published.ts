import type { Config } from '../config/config.ts';
import type { Edition } from '../edition/edition.ts';
import { leadingOn } from '../model/leading-on.ts';
import { type ServedFile, servedFiles } from './served-files.ts';

/** What is shown now. Immutable; a change swaps the whole of it. */
export type Published = {
  readonly edition: Edition;
  readonly files: ReadonlyMap<string, ServedFile>;
  /** Canonical old address → new address. */
  readonly moved: ReadonlyMap<string, string>;
  /** When this process began to show it, in milliseconds since the epoch. */
  readonly since: number;
};

/**
 * An edition with the files that go with it and the addresses that have moved. Of an edition from before, only the files are served that
 * were known then: one that came later may be one that is not public yet.
 */
export function publishedOf(edition: Edition, config: Config, known?: readonly string[]): Published {
  const there = servedFiles(config, edition.pictures, edition.withheld);
  const knownFiles = known && new Set(known);
  const files =
    knownFiles === undefined ? there : new Map([...there].filter(([address]) => knownFiles.has(address)));
  const answers = new Set([...edition.resources.keys(), ...edition.computed.keys(), ...files.keys()]);
  return { edition, files, moved: leadingOn(edition.moved, answers), since: Date.now() };
}
