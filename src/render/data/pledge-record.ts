import { hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { pledgeId } from '../../model/ids.ts';
import type { Period, Pledge, Site } from '../../model/site.ts';
import { ACTIVITY, activityRecord } from './activity-record.ts';
import { LINE, lineRecord } from './line-record.ts';
import { LATEST, latestRecord } from './outcome-records.ts';
import { PLACES, plainWords, RESPONSIBLE, written } from './record-parts.ts';
import { inMarkdown, inPlainText, list, named, object, text, URI } from './schema-words.ts';
import { AIM, targetRecord } from './target-record.ts';

/** A pledge with its activities. */
export function pledgeRecord(pledge: Pledge, period: Period, site: Site) {
  const address = hasOwnPage(period, pledge) ? pledgeAddress(period, pledge) : `/${period.slug}#${pledge.id}`;
  return {
    id: pledgeId(pledge, period, site),
    nyckel: pledge.id,
    titel: pledge.title,
    adress: site.url + address,
    beskrivning: written(pledge.description),
    beskrivning_klartext: plainWords(pledge.description),
    ansvarig: pledge.responsible,
    platser: pledge.places,
    ...lineRecord(pledge, period, site),
    mal: targetRecord(pledge.target),
    senaste: latestRecord(pledge, period),
    aktiviteter: pledge.activities.map((activity) => activityRecord(activity, pledge, period, site)),
  };
}

export const PLEDGE = object<ReturnType<typeof pledgeRecord>>('Ett löfte.', {
  ...named('Löftets'),
  titel: text('Löftet, ord för ord.'),
  adress: { ...URI, description: 'Löftets fasta adress.' },
  beskrivning: inMarkdown('Löftets bakgrund'),
  beskrivning_klartext: inPlainText('Löftets bakgrund'),
  ansvarig: RESPONSIBLE,
  platser: PLACES,
  ...LINE,
  mal: AIM,
  senaste: LATEST,
  aktiviteter: list('Aktiviteter bakom löftet.', ACTIVITY),
});
