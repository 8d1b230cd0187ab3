import { activityId, pledgeId } from '../../model/ids.ts';
import { lineOf } from '../../model/lineage.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';

/**
 * What a pledge or an activity goes on from, as pages show it: by its own word, or by its id in a period that its own goes on from.
 * `linje` is the whole line, oldest first, itself included; empty where it is new.
 */
export function lineRecord(part: Pledge | Activity, period: Period, site: Site) {
  const line = lineOf(site.lineage, period, part);
  const before = line.at(-2);
  return {
    fortsatter: before === undefined ? null : `${before.period}/${before.id}`,
    linje: line.flatMap(({ period: slug, id }) => {
      const own = site.periods.find((candidate) => candidate.slug === slug);
      const step = own?.pledges
        .flatMap((pledge) => [pledge, ...pledge.activities])
        .find((one) => one.id === id);
      if (own === undefined || step === undefined) return [];
      const stepId = 'title' in step ? pledgeId(step, own, site) : activityId(step, own, site);
      return [{ id: stepId, period: slug, nyckel: id, ar: yearLabel(own) }];
    }),
  };
}
