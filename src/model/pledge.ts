import type { Activity, Target } from './activity.ts';
import type { Markdown } from './written.ts';

export type Pledge = {
  readonly id: string;
  /** Ids that it had before, which old links still name. */
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly description: Markdown | undefined;
  /** Keys of parties; empty where the content does not say. */
  readonly responsible: readonly string[];
  readonly places: readonly string[];
  /** Of the pledge as a whole, beside those of its activities. */
  readonly target: Target | undefined;
  readonly activities: readonly Activity[];
  /** `<period>/<id>` of what it goes on from, where the content says so. */
  readonly continues: string | undefined;
};

/** The ids that pages have for pledges with their activities: those of now, and those from before. */
export function idsOf(pledges: readonly Pledge[]): Set<string> {
  return new Set(partsOf(pledges).flatMap(({ id, formerIds }) => [id, ...formerIds]));
}

/** The same, of what a follow-up has results of. */
export function idsToldIn(
  results: readonly { readonly id: string }[],
  pledges: readonly Pledge[],
): Set<string> {
  const told = new Set(results.map(({ id }) => id));
  const former = partsOf(pledges).flatMap(({ id, formerIds }) => (told.has(id) ? formerIds : []));
  return new Set([...told, ...former]);
}

function partsOf(pledges: readonly Pledge[]): readonly (Pledge | Activity)[] {
  return pledges.flatMap((pledge) => [pledge, ...pledge.activities]);
}
