import { dateParts, daysInMonth, type IsoDate, isoDate } from './calendar.ts';
import { dateInWords } from './stated-date.ts';

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

/**
 * A span in words: its year or years where it is made of whole ones, its month where it is one, else its days; an unknown start is the
 * signing.
 */
export function spanInWords({ from, to }: Span): string {
  if (from === undefined && to === undefined) return 'från undertecknandet';
  if (to === undefined) return `från ${startInWords(from ?? '')}`;
  if (from === undefined) return `från undertecknandet till ${dateInWords(to)}`;
  if (isWholeMonth({ from, to })) return dateInWords(from.slice(0, 'YYYY-MM'.length));
  const isWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const [first, last] = isWholeYears
    ? [from.slice(0, 4), to.slice(0, 4)]
    : [dateInWords(from), dateInWords(to)];
  return first === last ? first : `${first}–${last}`;
}

/** Whether a span is one month, from its first day to its last. */
export function isWholeMonth({ from, to }: KnownSpan): boolean {
  const first = dateParts(from);
  return first?.day === 1 && to === isoDate(first.year, first.month, daysInMonth(first.year, first.month));
}

/** The first day of a span, or the year that it is the first of: the day of such a year is seldom what anybody said. */
function startInWords(from: IsoDate): string {
  return dateInWords(from.endsWith('-01-01') ? from.slice(0, 4) : from);
}

/** Days, both included. `undefined` is an unknown start or an end that is not set. */
export type Span = { readonly from: IsoDate | undefined; readonly to: IsoDate | undefined };

/** A span of which both ends are known. */
export type KnownSpan = { readonly from: IsoDate; readonly to: IsoDate };
