import { activitiesOf, lineOf, pledgesOf } from './origins.ts';
import type { Period, Site } from './site.ts';

/** `/<period>/jamfor/<earlier period>` */
export function compareAddress(later: Period, earlier: Period): string {
  return `/${later.slug}/jamfor/${earlier.slug}`;
}

/** The earlier periods that a period can be compared with: those that something of it goes on from, newest first. */
export function comparable(period: Period, site: Site): readonly Period[] {
  const lines = [
    ...pledgesOf(period).map((item) => lineOf({ period, item }, site, pledgesOf)),
    ...activitiesOf(period).map((item) => lineOf({ period, item }, site, activitiesOf)),
  ];
  const reached = new Set(lines.flatMap((line) => line.map((step) => step.period)));
  return site.periods.filter(
    (other) => other !== period && (reached.has(other) || period.continues.includes(other.slug)),
  );
}
