import type { Measure, Progress } from './progress.ts';
import type { Reported } from './reported.ts';
import { isWithin } from './spans.ts';

/** The measure that is told with an outcome: of the times that end with it, the newest. Undefined where it ends none. */
export function measureOf(reported: Reported, { history, measures }: Progress): Measure | undefined {
  return measures.findLast(({ over }) => {
    const last = history.findLast(
      ({ measured, followUp }) => typeof measured === 'number' && isWithin(followUp.covers, over),
    );
    return last?.followUp === reported.followUp;
  });
}
