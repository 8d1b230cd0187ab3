import { activityId, pledgeId } from '../../model/ids.ts';
import { lineOf } from '../../model/lineage.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { type DataSchema, id, list, maybe, object, text } from './schema-words.ts';

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

export const LINE = {
  fortsatter: maybe('Vad det fortsätter, som period/nyckel.'),
  linje: list(
    'Samma sak genom åren, den äldsta först och den själv sist. Tom där den är ny.',
    object<ReturnType<typeof lineRecord>['linje'][number]>('Ett led.', {
      id: id('Ledets id.'),
      period: text('Periodens nyckel.'),
      nyckel: text('Ledets nyckel i sin period.'),
      ar: text('Periodens år, i ord.'),
    }),
  ),
} satisfies Record<keyof ReturnType<typeof lineRecord>, DataSchema>;
