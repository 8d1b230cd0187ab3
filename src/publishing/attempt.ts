import type { Problem } from '../content/problem.ts';

/** What came of reading the content. */
export type Attempt = {
  /** `torn`: the content changed while it was read. `unchanged`: it is what is published already. */
  readonly outcome: 'published' | 'refused' | 'torn' | 'unchanged';
  readonly problems: readonly Problem[];
  readonly nextChange: number | undefined;
};

/** Content that has errors, and so is not published: since when, in milliseconds since the epoch, and which files. */
export type Refused = { readonly since: number; readonly files: readonly string[] };
