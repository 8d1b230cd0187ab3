import type { IsoDate } from './calendar.ts';
import { type Cadence, partsPerYear, spanOfPart } from './parts-of-year.ts';
import type { KnownSpan } from './span.ts';

/** A part of a certain year, with its days. */
export type DatedPart = {
  readonly part: Cadence;
  readonly number: number;
  readonly year: number;
  readonly span: KnownSpan;
};

/** The parts of years that have some of the days from one to another, oldest first; the first and the last may have others too. */
export function partsBetween(from: IsoDate, to: IsoDate, part: Cadence): readonly DatedPart[] {
  const years = range(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  return years.flatMap((year) =>
    range(1, partsPerYear(part)).flatMap((number) => {
      const span = spanOfPart({ part, number }, year);
      return span.to < from || span.from > to ? [] : [{ part, number, year, span }];
    }),
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
