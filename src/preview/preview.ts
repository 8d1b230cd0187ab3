import type { HiddenFile } from '../content/assemble/hidden-files.ts';
import type { Loaded } from '../content/load.ts';
import type { Problem } from '../content/problem.ts';
import type { Site } from '../model/site.ts';
import type { Published } from '../publishing/published.ts';

/** What the preview shows now. Immutable; a change swaps the whole of it. */
export type Preview = {
  /** Another one whenever a page of the preview may look otherwise. */
  readonly id: string;
  /** The last good edition with all that is hidden from the public; undefined where the content has had errors from the start. */
  readonly shown: Published | undefined;
  /** What that edition is made of. */
  readonly site: Site | undefined;
  /** Of the latest load. */
  readonly problems: readonly Problem[];
  readonly hidden: readonly HiddenFile[];
  readonly naming: Loaded['naming'];
  /** True when errors keep back a newer edition than the one shown. */
  readonly isBehind: boolean;
};

/** Told after a load that found something new; `files` are those of the content folder that changed on disk. */
export type Change = { readonly id: string; readonly files: readonly string[] };
