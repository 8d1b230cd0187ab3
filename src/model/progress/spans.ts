import type { IsoDate } from '../dates/calendar.ts';
import type { Span } from '../dates/span.ts';

const DAY = 86_400_000;

/** Whether all days of one span are in another; an end that is not known lies outside every day. */
export function isWithin(inner: Span, outer: Span): boolean {
  const startsIn = outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from);
  const endsIn = outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to);
  return startsIn && endsIn;
}

/** The next day. */
export function dayAfter(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

/** How many months a span is made of; undefined where it does not begin and end with one. */
export function wholeMonthsIn({ from, to }: Span): number | undefined {
  if (from === undefined || to === undefined || !from.endsWith('-01') || !dayAfter(to).endsWith('-01'))
    return undefined;
  const months = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from) + 1;
}

/** How many whole weeks there are in a span; undefined where an end is not known. */
export function weeksIn(span: Span): number | undefined {
  const days = daysIn(span);
  return days === undefined ? undefined : Math.floor(days / 7);
}

/** How many days there are in a span, both ends included; undefined where one is not known. */
export function daysIn({ from, to }: Span): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}
