import { activityAddress, hasOwnPage } from '../../model/addresses.ts';
import { activityId } from '../../model/ids.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { LINE, lineRecord } from './line-record.ts';
import { LATEST, latestRecord } from './outcome-records.ts';
import { PLACES, RESPONSIBLE } from './record-parts.ts';
import { DATE, list, maybe, named, object, orNull, text, URI } from './schema-words.ts';
import { AIM, amountRecord, TARGET, targetRecord } from './target-record.ts';

/** An activity with what it aims at and what was said of it last. */
export function activityRecord(activity: Activity, pledge: Pledge, period: Period, site: Site) {
  const address = hasOwnPage(period, pledge)
    ? activityAddress(period, pledge, activity)
    : `/${period.slug}#${activity.id}`;
  return {
    id: activityId(activity, period, site),
    nyckel: activity.id,
    text: activity.text,
    ansvarig: activity.responsible,
    platser: activity.places,
    grupp: activity.group ?? null,
    mal: targetRecord(activity.target),
    delmal: activity.partTargets.map((part) => ({ ...amountRecord(part), text: part.text ?? null })),
    ...lineRecord(activity, period, site),
    senast: activity.deadline ?? null,
    senaste: latestRecord(activity, period),
    adress: site.url + address,
  };
}

export const ACTIVITY = object<ReturnType<typeof activityRecord>>('En aktivitet.', {
  ...named('Aktivitetens'),
  text: text('Aktiviteten, ord för ord.'),
  adress: { ...URI, description: 'Aktivitetens fasta adress.' },
  ansvarig: RESPONSIBLE,
  platser: PLACES,
  grupp: maybe('Underrubriken som aktiviteten står under.'),
  mal: AIM,
  delmal: list('Delmål.', object('Ett delmål.', { ...TARGET, text: maybe('Vad delmålet gäller.') })),
  ...LINE,
  senast: orNull(DATE, 'När det ska vara gjort.'),
  senaste: LATEST,
});
