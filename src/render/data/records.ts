import { activityAddress, followUpAddress, hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { newestDate } from '../../model/dates/calendar.ts';
import type { Activity, FollowUp, PartTarget, Period, Pledge, Site } from '../../model/site.ts';
import { updatedOf } from '../../model/updated.ts';
import { choosePart } from './chosen.ts';
import { latestRecord, outcomeRecords, targetOf } from './outcome-records.ts';
import {
  amountRecord,
  documentRecord,
  operatorRecord,
  sourceRecord,
  spanRecord,
  targetRecord,
} from './record-parts.ts';

/** What reusers ask for: some of it, or all. */
export type Choice = { readonly period: string | undefined; readonly part: string | undefined };

export const EVERYTHING: Choice = { period: undefined, part: undefined };
export const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';
/** Of the schema: a new first number where something that was there means another thing or is gone. */
export const VERSION = '1.1.0';

/**
 * The site as data: the same facts in JSON, CSV and RDF. Keys are the content's own words in a–z, which every language can use as
 * names. What the content does not state is null: unknown is not zero and not no.
 */
export function dataOf(site: Site, choice: Choice = EVERYTHING) {
  const periods = site.periods
    .filter(({ slug }) => choice.period === undefined || slug === choice.period)
    .map((period) => (choice.part === undefined ? period : choosePart(period, choice.part)));
  return {
    $schema: `${site.url}/oppna-data/schema.json`,
    version: VERSION,
    licens: LICENCE,
    titel: site.name,
    ort: site.place,
    adress: site.url,
    andrad: newestDate(periods.map(updatedOf)) ?? null,
    kommunkod: site.municipalityCode ?? null,
    lanskod: site.countyCode ?? null,
    driver: operatorRecord(site),
    parter: site.parties.map((party) => ({
      id: party.key,
      namn: party.name,
      beskrivning: party.description ?? null,
      webb: party.web ?? null,
      organisationsnummer: party.organisationNumber ?? null,
    })),
    perioder: periods.map((period) => periodRecord(period, site)),
  };
}

export type SiteRecord = ReturnType<typeof dataOf>;
export type PeriodRecord = SiteRecord['perioder'][number];

function periodRecord(period: Period, site: Site) {
  const { signed, decided } = period;
  return {
    id: period.slug,
    titel: period.title,
    adress: `${site.url}/${period.slug}`,
    galler: spanRecord(period.span),
    sammanfattning: period.summary ?? null,
    fortsatter: period.continues,
    undertecknat:
      signed === undefined
        ? null
        : {
            datum: signed.date ?? null,
            ort: signed.place ?? null,
            av: signed.by.map(({ name, role }) => ({ namn: name ?? null, roll: role ?? null })),
          },
    beslutat: decided === undefined ? null : { av: decided.by ?? null, datum: decided.date ?? null },
    kallor: period.sources.map(sourceRecord),
    andrad: period.updated ?? null,
    dokument: documentRecord(period.document, site),
    loften: period.pledges.map((pledge) => pledgeRecord(pledge, period, site)),
    uppfoljningar: period.followUps.map((followUp) => followUpRecord(followUp, period, site)),
  };
}

function pledgeRecord(pledge: Pledge, period: Period, site: Site) {
  const own = hasOwnPage(period, pledge);
  return {
    id: pledge.id,
    titel: pledge.title,
    adress: site.url + (own ? pledgeAddress(period, pledge) : `/${period.slug}#${pledge.id}`),
    ansvarig: pledge.responsible,
    platser: pledge.places,
    fortsatter: pledge.continues ?? null,
    mal: targetRecord(pledge.target),
    senaste: latestRecord(pledge, period),
    aktiviteter: pledge.activities.map((activity) => ({
      ...activityRecord(activity, period),
      adress: site.url + (own ? activityAddress(period, pledge, activity) : `/${period.slug}#${activity.id}`),
    })),
  };
}

function activityRecord(activity: Activity, period: Period) {
  return {
    id: activity.id,
    text: activity.text,
    ansvarig: activity.responsible,
    platser: activity.places,
    grupp: activity.group ?? null,
    mal: targetRecord(activity.target),
    delmal: activity.partTargets.map((part: PartTarget) => ({
      ...amountRecord(part),
      text: part.text ?? null,
    })),
    fortsatter: activity.continues ?? null,
    senast: activity.deadline ?? null,
    senaste: latestRecord(activity, period),
  };
}

function followUpRecord(followUp: FollowUp, period: Period, site: Site) {
  return {
    id: followUp.slug,
    titel: followUp.title,
    adress: site.url + followUpAddress(period, followUp),
    omfattar: spanRecord(followUp.covers),
    publicerad: followUp.published ?? null,
    andrad: followUp.updated ?? null,
    dokument: documentRecord(followUp.documents[0], site),
    fler_dokument: followUp.documents.slice(1).map((document) => documentRecord(document, site)),
    kallor: followUp.sources.map(sourceRecord),
    resultat: followUp.results.map((result) => ({
      aktivitet: result.of === 'activity' ? result.id : null,
      lofte: result.of === 'pledge' ? result.id : null,
      status: result.status ?? null,
      ...outcomeRecords(result.outcomes, targetOf(result.id, period)),
      text: result.text ?? null,
    })),
  };
}
