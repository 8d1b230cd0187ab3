import { type MovedAddress, movesFolder } from './old-addresses.ts';

/** Ids from before, by the id that has taken their place. */
export type FormerIds = ReadonlyMap<string, readonly string[]>;

/** A pledge or an activity by its address: `/<period>/<pledge>`, or with `#<activity>` on the page of its pledge or period. */
const PLACE = /^\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?\/?(?:#([a-z0-9-]+))?$/;

/** The period and the id that an address names; undefined for one of anything else. */
export function placeAt(address: string): { readonly period: string; readonly id: string } | undefined {
  const [, period, page, fragment] = PLACE.exec(address) ?? [];
  const id = fragment ?? page;
  return period === undefined || id === undefined ? undefined : { period, id };
}

/**
 * The ids that pledges and activities of a period had before, by the rows of the editor's: `/<period>/old: /<period>/new`. `ids` are
 * those that it has now; one of them is nobody's old one. An id from before belongs to the first that it is told of.
 */
export function formerIdsIn(
  period: string,
  ids: ReadonlySet<string>,
  moved: readonly MovedAddress[],
): FormerIds {
  const names = new Set([period, ...formerSlugs(period, moved)]);
  const former = new Map<string, string>();
  for (const row of moved) {
    const [old, now] = [placeAt(row.from), placeAt(row.to)];
    if (old === undefined || now === undefined || now.period !== period || !names.has(old.period)) continue;
    if (ids.has(now.id) && !ids.has(old.id) && !former.has(old.id)) former.set(old.id, now.id);
  }
  return new Map(
    [...Map.groupBy(former, ([, now]) => now)].map(([now, pairs]) => [now, pairs.map(([old]) => old)]),
  );
}

/** The names that a period's folder had before, by the rows for folders. */
export function formerSlugs(period: string, moved: readonly MovedAddress[]): readonly string[] {
  return moved
    .filter((row) => movesFolder(row) && row.to === `/${period}/`)
    .flatMap(({ from }) => /^\/([a-z0-9-]+)\/$/.exec(from)?.[1] ?? []);
}
