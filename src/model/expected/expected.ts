import type { IsoDate } from '../dates/calendar.ts';
import { type Cadence, type PartOfYear, partsPerYear, spanOfPart } from '../dates/parts-of-year.ts';
import type { Span } from '../dates/span.ts';

/**
 * `coming`: its time is not over. `awaited`: it is over, but not for long. `late`: it has been over for two months. `never`: so has
 * the whole period been for a year, and nobody expects it any more.
 */
export type ExpectedState = 'published' | 'coming' | 'awaited' | 'late' | 'never';

/** A follow-up that a period and its cadence make one expect. */
export type Expected = PartOfYear & {
  readonly year: number;
  /** Its days within the period, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly state: ExpectedState;
};

type Part = Omit<Expected, 'state'>;

/**
 * The follow-ups to expect of a period, oldest first, as it is on a day: those of its own time, and where it has no end those up to the
 * day and the next one. `covered` are the days of the follow-ups there are; one over a longer time stands for all within it. A period
 * whose start is not known begins with the first follow-up, or with its last year.
 */
export function expectedFollowUps(
  period: Span,
  cadence: Cadence,
  covered: readonly Span[],
  today: IsoDate,
): readonly Expected[] {
  const known = covered.flatMap(({ from }) => from ?? []).toSorted();
  const from = period.from ?? known[0] ?? (period.to && `${period.to.slice(0, 4)}-01-01`);
  if (from === undefined) return [];
  const parts = partsOf(from, period.to ?? addMonths(today, 12 / partsPerYear(cadence)), cadence);
  return parts.map((part) => ({ ...part, state: stateOf(part, period, covered, today) }));
}

function partsOf(from: IsoDate, to: IsoDate, cadence: Cadence): readonly Part[] {
  const years = range(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  return years.flatMap((year) =>
    range(1, partsPerYear(cadence)).flatMap((number) => {
      const span = spanOfPart({ part: cadence, number }, year);
      if (span.from === undefined || span.to === undefined || span.to < from || span.from > to) return [];
      const days = { from: span.from < from ? from : span.from, to: span.to > to ? to : span.to };
      return [{ part: cadence, number, year, ...days }];
    }),
  );
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

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
