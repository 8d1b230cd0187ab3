import type { Lineage, Place } from './descent.ts';
import type { Activity, Period, Pledge } from './site.ts';

type Part = Pick<Pledge | Activity, 'id' | 'formerIds' | 'continues'>;
type PartsOf = (period: Period) => readonly Part[];

/** Derives the lineage of periods, newest first. */
export function makeLineage(periods: readonly Period[]): Lineage {
  const lines = new Map([
    ...linesOf(periods, ({ pledges }) => pledges),
    ...linesOf(periods, ({ pledges }) => pledges.flatMap(({ activities }) => activities)),
  ]);
  const byPeriod = Map.groupBy(lines.values(), (line) => line.at(-1)?.period);
  const comparable = periods.map(({ slug, continues }) => {
    const reached = new Set([
      ...continues,
      ...(byPeriod.get(slug) ?? []).flatMap((line) => line.map(({ period }) => period)),
    ]);
    const others = periods.filter((other) => other.slug !== slug && reached.has(other.slug));
    return [slug, others.map((other) => other.slug)] as const;
  });
  return { lines, comparable: new Map(comparable) };
}

/** The line of a pledge or an activity; empty where it goes on from nothing. */
export function lineOf({ lines }: Lineage, period: Period, { id }: Pick<Part, 'id'>): readonly Place[] {
  return lines.get(`${period.slug}/${id}`) ?? [];
}

/** The earlier periods that a period can be compared with, newest first. */
export function comparable(
  { slug }: Period,
  { periods, lineage }: { readonly periods: readonly Period[]; readonly lineage: Lineage },
): readonly Period[] {
  const slugs = lineage.comparable.get(slug) ?? [];
  return periods.filter((period) => slugs.includes(period.slug));
}

/** The lines of what goes on from something: in a large site that is little of all that there is. */
function linesOf(periods: readonly Period[], partsOf: PartsOf) {
  const bySlug = new Map(periods.map((period) => [period.slug, period]));
  return periods.flatMap((period) =>
    partsOf(period).flatMap((part) => {
      const line: Place[] = [];
      let at: { readonly period: Period; readonly part: Part } | undefined = { period, part };
      // Content may go round in a circle.
      while (at !== undefined && !line.some((place) => place.period === at?.period.slug)) {
        line.unshift({ period: at.period.slug, id: at.part.id });
        at = originOf(at.period, at.part, bySlug, partsOf);
      }
      return line.length < 2 ? [] : [[`${period.slug}/${part.id}`, line] as const];
    }),
  );
}

/**
 * What a pledge or an activity goes on from: what the content names; else what has the same id in a period that its own goes on from,
 * the newest of them. An id that either had before counts too. Undefined where it is new.
 */
function originOf(period: Period, part: Part, bySlug: ReadonlyMap<string, Period>, partsOf: PartsOf) {
  const [slug, id = ''] = part.continues?.split('/') ?? [];
  if (slug === undefined && period.continues.length === 0) return undefined;
  // Newest first, as the site has them.
  const earlier = [...bySlug.values()].filter((other) =>
    slug === undefined ? period.continues.includes(other.slug) : other.slug === slug,
  );
  const wanted = slug === undefined ? [part.id, ...part.formerIds] : [id];
  for (const other of earlier) {
    const found = other === period ? undefined : partCalled(wanted, partsOf(other));
    if (found !== undefined) return { period: other, part: found };
  }
  return undefined;
}

/** The part that has one of the ids, or else had one of them before. */
function partCalled(wanted: readonly string[], parts: readonly Part[]): Part | undefined {
  return (
    parts.find(({ id }) => wanted.includes(id)) ??
    parts.find(({ formerIds }) => formerIds.some((id) => wanted.includes(id)))
  );
}
