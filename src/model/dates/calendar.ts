export const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** The parts of `YYYY-MM-DD`, whether or not the day exists; undefined for any other text. */
export function dateParts(written: string): DateParts | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Whether the day is in the Gregorian calendar. */
export function dateExists({ month, day, year }: DateParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 28–31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD` */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The newest of some dates, unknown ones aside. */
export function newestDate(dates: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}

/** A day without a time, `YYYY-MM-DD`. */
export type IsoDate = string;
