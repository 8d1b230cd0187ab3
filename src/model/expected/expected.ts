import type { IsoDate } from '../dates/calendar.ts';
import { partsBetween } from '../dates/parts-between.ts';
import { CADENCES, type Cadence, partsPerYear } from '../dates/parts-of-year.ts';
import type { Span } from '../dates/span.ts';

/** When the pledges of a period can be followed up: in each part of the years, or once for all of it. */
export const SCHEDULES = [...CADENCES, 'hela perioden'] as const;
export type Schedule = (typeof SCHEDULES)[number];

/**
 * `coming`: its time is not over. `awaited`: it is over, but not for long. `late`: it has been over for two months. `never`: so has
 * the whole period been for a year, and nobody expects it any more.
 */
export type ExpectedState = 'published' | 'coming' | 'awaited' | 'late' | 'never';

/** A follow-up that a period and its schedule make one expect. */
export type Expected = {
  readonly part: Schedule;
  /** Of its year, from 1; 1 for the whole period. */
  readonly number: number;
  readonly year: number;
  /** Its days within the period, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: ExpectedState;
};

type Part = Omit<Expected, 'state'>;

/**
 * The follow-ups to expect of a period, oldest first, as it is on a day: those of its own time, and where it has no end those up to the
 * day and the next one. `covered` are the days of the follow-ups there are; one over a longer time stands for all within it. None is
 * expected where the content has no schedule; where the start of the period is not known, none before the first that there is.
 */
export function expectedFollowUps(
  period: Span,
  schedule: Schedule | undefined,
  covered: readonly Span[],
  today: IsoDate,
): readonly Expected[] {
  const known = covered.flatMap(({ from }) => from ?? []).toSorted();
  const from = period.from ?? known[0];
  if (from === undefined || schedule === undefined) return [];
  const parts = schedule === 'hela perioden' ? wholeOf(from, period) : partsOf(from, period, schedule, today);
  return parts.map((part) => ({ ...part, state: stateOf(part, period, covered, today) }));
}

/** The whole period, once; what has no end is never over. */
function wholeOf(from: IsoDate, { to }: Span): readonly Part[] {
  return to === undefined
    ? []
    : [{ part: 'hela perioden', number: 1, year: Number(to.slice(0, 4)), from, to }];
}

function partsOf(from: IsoDate, period: Span, cadence: Cadence, today: IsoDate): readonly Part[] {
  const to = period.to ?? addMonths(today, 12 / partsPerYear(cadence));
  return partsBetween(from, to, cadence).map(({ span, ...part }) => {
    // Ends that are cut: the later of two starts and the earlier of two ends.
    const [start, end] = [[from, span.from].toSorted()[1], [to, span.to].toSorted()[0]];
    return { ...part, from: start ?? from, to: end ?? to };
  });
}

function stateOf(part: Part, period: Span, covered: readonly Span[], today: IsoDate): ExpectedState {
  const isCovered = covered.some(
    ({ from, to }) => (from === undefined || from <= part.from) && (to === undefined || to >= part.to),
  );
  if (isCovered) return 'published';
  if (part.to >= today) return 'coming';
  if (addMonths(part.to, 2) >= today) return 'awaited';
  return period.to !== undefined && addMonths(period.to, 12) < today ? 'never' : 'late';
}

/** The days on which the state of something expected becomes another, of those that lie ahead. */
export function changesOf(expected: readonly Expected[], period: Span): readonly IsoDate[] {
  const open = expected.filter(({ state }) => state !== 'published');
  const ends = open.flatMap(({ to }) => [to, addMonths(to, 2)]);
  return [...ends, ...(open.length === 0 || period.to === undefined ? [] : [addMonths(period.to, 12)])];
}

/** The same day so many months later; the last of the month where that has no such day. */
function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
