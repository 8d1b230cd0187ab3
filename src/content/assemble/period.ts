import type { IsoDate } from '../../model/dates/calendar.ts';
import { spanInWords } from '../../model/dates/span.ts';
import { lastDayOf } from '../../model/dates/stated-date.ts';
import { withProgress } from '../../model/derived.ts';
import { expectedFollowUps } from '../../model/expected/expected.ts';
import type { FormerIds } from '../../model/former-ids.ts';
import { phaseOn } from '../../model/phase.ts';
import type { Activity, Period, Pledge, Signature } from '../../model/site.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { ActivityValues, PledgeFileValues, PledgeValues } from '../formats/pledge-file.ts';
import { makeChanges } from './changes.ts';
import { lastChanged, toldOn } from './known-dates.ts';
import { makeSources } from './sources.ts';

/** What is known of a period beside its file; only what is public. */
export type PeriodSurroundings = Pick<Period, 'slug' | 'document' | 'continues' | 'followUps' | 'draft'>;

/** Makes a period of lofte.md. `today` is a day in Sweden; `former` are ids from before of its pledges and activities. */
export function makePeriod(
  surroundings: PeriodSurroundings,
  { values, body }: Parsed<PledgeFileValues>,
  today: IsoDate,
  former: FormerIds = new Map(),
): Period {
  const signed = values.undertecknat && makeSignature(values.undertecknat);
  const day = toldOn(values, today);
  const changes = makeChanges(values, day);
  const decided = values.beslutat && { by: values.beslutat.av, date: values.beslutat.datum?.value };
  return withProgress({
    ...surroundings,
    title: values.titel,
    span: values.period.value,
    spanText: spanInWords(values.period.value),
    summary: values.sammanfattning?.value,
    introduction: body,
    signed,
    decided,
    sources: makeSources(values.källor),
    phase: phaseOn(
      {
        from: values.period.value.from ?? (signed?.date && lastDayOf(signed.date)),
        to: values.period.value.to,
      },
      today,
    ),
    pledges: values.löften.map((pledge) => makePledge(pledge, former)),
    expected: expectedFollowUps(
      {
        // Where only the month or the year of the signing is known, nothing is expected of what may have been before it.
        from: values.period.value.from ?? (signed?.date && lastDayOf(signed.date)),
        to: values.period.value.to,
      },
      values.uppföljs?.value,
      surroundings.followUps.map(({ covers }) => covers),
      today,
    ),
    updated: lastChanged(
      values.uppdaterad,
      [signed?.date, decided?.date, ...changes.map(({ date }) => date)],
      day,
    ),
    changes,
  });
}

function makeSignature(values: NonNullable<PledgeFileValues['undertecknat']>): Signature {
  const by = (values.av ?? []).map(({ namn, roll }) => ({ name: namn, role: roll }));
  return { date: values.datum?.value, place: values.ort, by };
}

function makePledge(values: PledgeValues, former: FormerIds): Pledge {
  const responsible = (values.ansvarig ?? []).map(({ value }) => value);
  return {
    id: values.id.value,
    formerIds: former.get(values.id.value) ?? [],
    title: values.titel,
    description: values.beskrivning,
    responsible,
    places: values.platser ?? [],
    continues: values.fortsätter?.value,
    target: values.mål,
    activities: (values.aktiviteter ?? []).map((activity) => makeActivity(activity, responsible, former)),
  };
}

function makeActivity(values: ActivityValues, inherited: readonly string[], former: FormerIds): Activity {
  return {
    id: values.id.value,
    formerIds: former.get(values.id.value) ?? [],
    text: values.text,
    responsible: values.ansvarig?.map(({ value }) => value) ?? inherited,
    places: values.platser ?? [],
    group: values.grupp,
    target: values.mål,
    partTargets: values.delmål ?? [],
    deadline: values.senast,
    continues: values.fortsätter?.value,
  };
}
