import {
  type DateParts,
  dateExists,
  dateParts,
  daysInMonth,
  type IsoDate,
  isoDate,
  MONTHS,
} from './calendar.ts';

/**
 * A date as exactly as it is known: a day, a month (`YYYY-MM`) or a year (`YYYY`). As texts they stand in the order of time; one that
 * says less stands before those within it.
 */
export type StatedDate = string;

/** The day that is stated; undefined where only the month or the year is. */
export function dayOf(date: StatedDate | undefined): IsoDate | undefined {
  return date !== undefined && dateParts(date) !== undefined ? date : undefined;
}

/** The first day that a date can stand for. */
export function firstDayOf(date: StatedDate): IsoDate {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** The last day that a date can stand for. */
export function lastDayOf(date: StatedDate): IsoDate {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return dayOf(date) ?? isoDate(year, month, daysInMonth(year, month));
}

/** Whether all days that one date can stand for lie before all those of another. */
export function isBefore(a: StatedDate, b: StatedDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}

/** A date as it is said, as exactly as it is known; a text that is no date is given back as it is. */
export function dateInWords(date: StatedDate): string {
  const { year, month, day } = partsOf(date);
  const name = MONTHS[(month ?? 0) - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ') || date;
}

function partsOf(date: StatedDate): Partial<DateParts> {
  return dateParts(date) ?? monthParts(date) ?? {};
}

function monthParts(written: string): Partial<DateParts> | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...(month === undefined ? {} : { month: Number(month) }) };
}

/** Whether a text is a date: a day that exists, a month or a year. */
export function isStatedDate(written: string): boolean {
  const day = dateParts(written);
  return day === undefined ? /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(written) : dateExists(day);
}
