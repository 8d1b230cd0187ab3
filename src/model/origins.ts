import type { Activity, Period, Pledge, Site } from './site.ts';

type Own = Pledge | Activity;

/** A pledge or an activity with the period that it is of. */
export type Placed<T extends Own> = { readonly period: Period; readonly item: T };

/**
 * What a pledge or an activity goes on from: what the content names; else what has the same id in a period that its own goes on from,
 * the newest of them. `itemsOf` gives those of its kind. Undefined where it is new.
 */
export function originOf<T extends Own>(
  { period, item }: Placed<T>,
  site: Site,
  itemsOf: (period: Period) => readonly T[],
): Placed<T> | undefined {
  const find = (slug: string, id: string): Placed<T> | undefined => {
    const earlier = site.periods.find((candidate) => candidate.slug === slug && candidate !== period);
    const found = earlier && itemsOf(earlier).find((candidate) => candidate.id === id);
    return earlier && found && { period: earlier, item: found };
  };
  if (item.continues !== undefined) {
    const [slug = '', id = ''] = item.continues.split('/');
    return find(slug, id);
  }
  // Newest first, as the site has them.
  const continued = site.periods.filter(({ slug }) => period.continues.includes(slug));
  return continued.map(({ slug }) => find(slug, item.id)).find((origin) => origin !== undefined);
}

/** The line that a pledge or an activity ends, oldest first, itself included. */
export function lineOf<T extends Own>(
  placed: Placed<T>,
  site: Site,
  itemsOf: (period: Period) => readonly T[],
): readonly Placed<T>[] {
  const line: Placed<T>[] = [];
  let at: Placed<T> | undefined = placed;
  // Content may go round in a circle.
  while (at !== undefined && !line.some(({ period }) => period === at?.period)) {
    line.unshift(at);
    at = originOf(at, site, itemsOf);
  }
  return line;
}

/** The pledges of a period. */
export function pledgesOf({ pledges }: Period): readonly Pledge[] {
  return pledges;
}

/** The activities of a period. */
export function activitiesOf({ pledges }: Period): readonly Activity[] {
  return pledges.flatMap(({ activities }) => activities);
}
