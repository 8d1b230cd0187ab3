import { activityAddress, hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { activityId, periodId, pledgeId } from '../../model/ids.ts';
import type { Activity, PartTarget, Period, Pledge, Signature, Site } from '../../model/site.ts';
import { EXPECTED_STATES, expectedId } from '../../words/expected.ts';
import { followUpRecord } from './follow-up-record.ts';
import { lineRecord } from './line-record.ts';
import { latestRecord } from './outcome-records.ts';
import {
  amountRecord,
  changeRecords,
  documentRecord,
  plainWords,
  sourceRecord,
  spanRecord,
  targetRecord,
  written,
} from './record-parts.ts';

/** A period with its pledges, its follow-ups and those that are expected. */
export function periodRecord(period: Period, site: Site) {
  const { signed, decided } = period;
  const id = periodId(period, site);
  return {
    id,
    nyckel: period.slug,
    titel: period.title,
    adress: `${site.url}/${period.slug}`,
    galler: spanRecord(period.span),
    sammanfattning: period.summary ?? null,
    inledning: written(period.introduction),
    inledning_klartext: plainWords(period.introduction),
    fortsatter: period.continues,
    undertecknat: signed === undefined ? null : signatureRecord(signed),
    beslutat: decided === undefined ? null : { av: decided.by ?? null, datum: decided.date ?? null },
    kallor: period.sources.map(sourceRecord),
    andrad: period.updated ?? null,
    andringar: changeRecords(id, period.changes),
    dokument: documentRecord(period.document, site),
    loften: period.pledges.map((pledge) => pledgeRecord(pledge, period, site)),
    uppfoljningar: period.followUps.map((followUp) => followUpRecord(followUp, period, site)),
    vantade: period.expected.map((expected) => ({
      id: expectedId(expected, period, site),
      del: expected.part,
      nummer: expected.number,
      ar: expected.year,
      omfattar: spanRecord(expected),
      lage: EXPECTED_STATES[expected.state],
    })),
  };
}

function signatureRecord({ date, place, by }: Signature) {
  return {
    datum: date ?? null,
    ort: place ?? null,
    av: by.map(({ name, role }) => ({ namn: name ?? null, roll: role ?? null })),
  };
}

function pledgeRecord(pledge: Pledge, period: Period, site: Site) {
  const own = hasOwnPage(period, pledge);
  return {
    id: pledgeId(pledge, period, site),
    nyckel: pledge.id,
    titel: pledge.title,
    adress: site.url + (own ? pledgeAddress(period, pledge) : `/${period.slug}#${pledge.id}`),
    beskrivning: written(pledge.description),
    beskrivning_klartext: plainWords(pledge.description),
    ansvarig: pledge.responsible,
    platser: pledge.places,
    ...lineRecord(pledge, period, site),
    mal: targetRecord(pledge.target),
    senaste: latestRecord(pledge, period),
    aktiviteter: pledge.activities.map((activity) => ({
      ...activityRecord(activity, period, site),
      adress: site.url + (own ? activityAddress(period, pledge, activity) : `/${period.slug}#${activity.id}`),
    })),
  };
}

function activityRecord(activity: Activity, period: Period, site: Site) {
  return {
    id: activityId(activity, period, site),
    nyckel: activity.id,
    text: activity.text,
    ansvarig: activity.responsible,
    platser: activity.places,
    grupp: activity.group ?? null,
    mal: targetRecord(activity.target),
    delmal: activity.partTargets.map((part: PartTarget) => ({
      ...amountRecord(part),
      text: part.text ?? null,
    })),
    ...lineRecord(activity, period, site),
    senast: activity.deadline ?? null,
    senaste: latestRecord(activity, period),
  };
}
