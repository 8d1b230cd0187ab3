import type { IsoDate } from '../dates/calendar.ts';
import { momentInSweden, swedishClock } from '../dates/local-time.ts';
import type { Span } from '../dates/span.ts';
import type { Period } from '../site.ts';
import { changesOf } from './expected.ts';

const DAY = 86_400_000;

/**
 * The next moment at which something expected is late, or later, or a period begins or is over, in milliseconds since the epoch;
 * undefined where nothing will be.
 */
export function nextExpectation(periods: readonly Period[], now: number): number | undefined {
  const today = swedishClock(now).slice(0, 10);
  const ahead = periods
    .flatMap(({ expected, span }) => [...changesOf(expected, span), ...turnsOf(span)])
    .filter((date) => date >= today)
    .toSorted();
  const [first] = ahead;
  // The state is another when that day is over; noon plus a day is the day after, whatever the clocks do.
  return first === undefined
    ? undefined
    : momentInSweden(swedishClock(momentInSweden(first, '12:00') + DAY).slice(0, 10), '00:00');
}

/** The days after which a period has begun, and is over. */
function turnsOf({ from, to }: Span): readonly IsoDate[] {
  return [...(from === undefined ? [] : [dayBefore(from)]), ...(to === undefined ? [] : [to])];
}

function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}
