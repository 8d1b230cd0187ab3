import { dateInWords, dateParts, daysInMonth, type IsoDate, isoDate } from './calendar.ts';

/** A part of a year by its number, counted from 1. */
export type PartOfYear = { readonly part: 'tertial' | 'kvartal' | 'halvår'; readonly number: number };

const MONTHS_IN = { tertial: 4, kvartal: 3, halvår: 6 } as const;

/** How many there are of a part in a year. */
export function partsPerYear(part: PartOfYear['part']): number {
  return 12 / MONTHS_IN[part];
}

/** The days of a part of a year; tertial 1 is January–April. */
export function spanOfPart({ part, number }: PartOfYear, year: number): Span {
  const months = MONTHS_IN[part];
  const last = number * months;
  return { from: isoDate(year, last - months + 1, 1), to: isoDate(year, last, daysInMonth(year, last)) };
}

/** A whole year. */
export function spanOfYear(year: number): Span {
  return { from: isoDate(year, 1, 1), to: isoDate(year, 12, 31) };
}

/** The years that a span touches; empty where its start or end is not known. */
export function yearsOf(span: Span): readonly number[] {
  const from = span.from && dateParts(span.from)?.year;
  const to = span.to && dateParts(span.to)?.year;
  if (!from || !to || to < from) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A span in words: its year or years where it is made of whole ones, else its days; an unknown start is the signing. */
export function spanInWords({ from, to }: Span): string {
  if (from === undefined && to === undefined) return 'från undertecknandet';
  if (to === undefined) return `från ${dateInWords(from ?? '')}`;
  if (from === undefined) return `från undertecknandet till ${dateInWords(to)}`;
  const isWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const [first, last] = isWholeYears
    ? [from.slice(0, 4), to.slice(0, 4)]
    : [dateInWords(from), dateInWords(to)];
  return first === last ? first : `${first}–${last}`;
}

/** Days, both included. `undefined` is an unknown start or an end that is not set. */
export type Span = { readonly from: IsoDate | undefined; readonly to: IsoDate | undefined };
