import type { Period, Site } from '../../model/site.ts';
import { type PeriodRecord, periodRecord } from './period-record.ts';

export type Pledge = PeriodRecord['loften'][number];
export type Activity = Pledge['aktiviteter'][number];
type Result = PeriodRecord['uppfoljningar'][number]['resultat'][number];

/** What one row is about: an activity in one follow-up; without the later parts where there is none. */
export type Row = {
  /** That of the result, or of the pledge or activity that none mentions; the second outcome of a result has one of its own. */
  readonly id: string;
  readonly place: string;
  readonly period: PeriodRecord;
  readonly pledge: Pledge;
  readonly activity: Activity | undefined;
  readonly followUp: PeriodRecord['uppfoljningar'][number] | undefined;
  readonly result: Result | undefined;
  readonly outcome: Result['utfallen'][number] | undefined;
};

/** The rows of a period, in the order of its pledges. */
export function rowsOf(site: Site, from: Period): readonly Row[] {
  const period = periodRecord(from, site);
  const { place } = site;
  return period.loften.flatMap((pledge): readonly Row[] => {
    const own = toldOf({ place, period, pledge, activity: undefined });
    const rows = pledge.aktiviteter.flatMap((activity) => rowsFor({ place, period, pledge, activity }));
    return own.length + rows.length > 0
      ? [...own, ...rows]
      : rowsFor({ place, period, pledge, activity: undefined });
  });
}

type Told = Pick<Row, 'place' | 'period' | 'pledge' | 'activity'>;

/** A row for each follow-up, or one without where none mentions it. */
function rowsFor(told: Told): readonly Row[] {
  const rows = toldOf(told);
  return rows.length > 0
    ? rows
    : [
        {
          ...told,
          id: (told.activity ?? told.pledge).id,
          followUp: undefined,
          result: undefined,
          outcome: undefined,
        },
      ];
}

function toldOf(told: Told): readonly Row[] {
  const { period, pledge, activity } = told;
  return period.uppfoljningar.flatMap((followUp) =>
    followUp.resultat
      .filter(({ aktivitet, lofte }) =>
        activity === undefined ? lofte === pledge.nyckel : aktivitet === activity.nyckel,
      )
      .flatMap((result): readonly Row[] => {
        const row = { ...told, id: result.id, followUp, result };
        return result.utfallen.length === 0
          ? [{ ...row, outcome: undefined }]
          : result.utfallen.map((outcome, at) => ({
              ...row,
              id: at === 0 ? row.id : `${row.id}/utfall/${at + 1}`,
              outcome,
            }));
      }),
  );
}
