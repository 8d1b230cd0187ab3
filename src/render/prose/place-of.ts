import type { FormerIds } from '../../model/former-ids.ts';
import type { Site } from '../../model/site.ts';
import type { Explainer } from './explain.ts';

/** The place that renderProse passed along, or undefined where a text is parsed only for its words. */
export function placeOf(env: unknown): ProsePlace | undefined {
  return isPlaced(env) ? env.place : undefined;
}

function isPlaced(env: unknown): env is { place: ProsePlace } {
  return typeof env === 'object' && env !== null && 'place' in env;
}

/** What a piece of prose needs to know of the page that it stands on. */
export type ProsePlace = {
  /** Where relative addresses such as `bilder/torg.png` start: `/<period>/`. */
  readonly base: string;
  /** The level of the prose's topmost headings, 2–6. */
  readonly headingLevel: number;
  /** Ids taken on the page; those of the prose's headings are added. */
  readonly ids: Set<string>;
  /** The ids that its headings had before, by those that they have now. */
  readonly former?: FormerIds;
  readonly pictures: Site['pictures'];
  /** The page that links such as `#torget` are of, where the prose stands on another. */
  readonly fragments?: string;
  /** Marks glossary words; left out where they are not explained. */
  readonly explain?: Explainer;
};
