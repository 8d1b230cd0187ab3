import { lineOf } from '../../model/lineage.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';

export type DescentStep = { readonly href: string; readonly text: string; readonly isCurrent: boolean };

/**
 * The line of descent that a period stands in, oldest first: the periods it goes on from, and those that go on from it, however
 * many steps away. Empty where it stands alone.
 */
export function lineOfDescent(period: Period, site: Site): readonly DescentStep[] {
  const line = new Set([period.slug]);
  const follow = (slug: string, next: (slug: string) => readonly string[]) => {
    for (const other of next(slug)) {
      if (line.has(other)) continue;
      line.add(other);
      follow(other, next);
    }
  };
  follow(period.slug, (slug) => site.periods.find((candidate) => candidate.slug === slug)?.continues ?? []);
  follow(period.slug, (slug) =>
    site.periods.filter(({ continues }) => continues.includes(slug)).map((later) => later.slug),
  );
  if (line.size === 1) return [];
  return site.periods
    .filter(({ slug }) => line.has(slug))
    .toReversed()
    .map(({ slug, spanText }) => ({ href: `/${slug}`, text: spanText, isCurrent: slug === period.slug }));
}

/** The line that a pledge or an activity ends, as links to each of its steps, oldest first; empty where it is new. */
export function itemDescent(period: Period, item: Pledge | Activity, site: Site): readonly DescentStep[] {
  return lineOf(site.lineage, period, item).flatMap((place) => {
    const own = site.periods.find(({ slug }) => slug === place.period);
    const isCurrent = own === period;
    return own === undefined
      ? []
      : [{ href: `/${place.period}#${place.id}`, text: yearLabel(own), isCurrent }];
  });
}
