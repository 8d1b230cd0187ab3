import { type IsoDate, newestDate } from '../../model/dates/calendar.ts';
import { momentInSweden, swedishClock } from '../../model/dates/local-time.ts';
import { dayOf, firstDayOf, type StatedDate } from '../../model/dates/stated-date.ts';
import type { Located } from '../schema/schema.ts';

/** The keys of a file that say when something was done with it. */
export type DatedValues = {
  readonly publicerad?: Located<StatedDate> | undefined;
  readonly uppdaterad: Located<IsoDate> | undefined;
  readonly ändringar: readonly { readonly datum: Located<StatedDate> }[] | undefined;
  readonly publiceras: number | undefined;
};

/** The day as of which a file is told: today, or the day to come on which it becomes public. */
export function toldOn({ publiceras }: Pick<DatedValues, 'publiceras'>, today: IsoDate): IsoDate {
  const release = publiceras === undefined ? today : swedishClock(publiceras).slice(0, 10);
  return release > today ? release : today;
}

/** A date that has been; undefined for one to come, which is a slip or not true yet. */
export function past<D extends StatedDate>(date: D | undefined, today: IsoDate): D | undefined {
  return date === undefined || date > today ? undefined : date;
}

/** The day that a file was last changed: the one that is stated, else the newest in it; days alone, of those that have been. */
export function lastChanged(
  stated: Located<IsoDate> | undefined,
  others: readonly (StatedDate | undefined)[],
  today: IsoDate,
): IsoDate | undefined {
  return past(stated?.value, today) ?? newestDate(others.map((date) => past(dayOf(date), today)));
}

/** The dates of a file that lie ahead of the day that it is told on. */
export function datesToCome(values: DatedValues, today: IsoDate): readonly Located<StatedDate>[] {
  const { publicerad, uppdaterad, ändringar } = values;
  const day = toldOn(values, today);
  return [publicerad, uppdaterad, ...(ändringar ?? []).map(({ datum }) => datum)]
    .filter((date) => date !== undefined && date.value > day)
    .flatMap((date) => date ?? []);
}

/** The next moment at which a date to come has come, in milliseconds since the epoch; undefined where none lies ahead. */
export function nextDate(files: readonly DatedValues[], now: number): number | undefined {
  const today = swedishClock(now).slice(0, 10);
  const [first] = files
    .flatMap((values) => datesToCome(values, today))
    .map(({ value }) => firstDayOf(value))
    .toSorted();
  return first === undefined ? undefined : momentInSweden(first, '00:00');
}
