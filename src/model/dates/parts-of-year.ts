import { daysInMonth, isoDate } from './calendar.ts';
import type { KnownSpan } from './span.ts';

/** The parts of a year that have a number, counted from 1. */
export const PARTS = ['tertial', 'kvartal', 'halvår'] as const;

/** How often the pledges of a period can be followed up: once in each of these. */
export const CADENCES = [...PARTS, 'år'] as const;
export type Cadence = (typeof CADENCES)[number];

/** A part of a year; a whole one is its own first part. */
export type PartOfYear = { readonly part: Cadence; readonly number: number };

const MONTHS_IN: Readonly<Record<Cadence, number>> = { tertial: 4, kvartal: 3, halvår: 6, år: 12 };

/** How many there are of a part in a year. */
export function partsPerYear(part: Cadence): number {
  return 12 / MONTHS_IN[part];
}

/** The days of a part of a year; tertial 1 is January–April. */
export function spanOfPart({ part, number }: PartOfYear, year: number): KnownSpan {
  const months = MONTHS_IN[part];
  const last = number * months;
  return { from: isoDate(year, last - months + 1, 1), to: isoDate(year, last, daysInMonth(year, last)) };
}
