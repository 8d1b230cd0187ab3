import type { IsoDate } from './dates/calendar.ts';
import type { Span } from './dates/span.ts';

/** Where a day stands to the time that pledges are for. */
export type Phase = 'coming' | 'running' | 'over';

/** The phase of a span on a day; an end that is not known has not been passed. */
export function phaseOn({ from, to }: Span, today: IsoDate): Phase {
  if (to !== undefined && to < today) return 'over';
  return from !== undefined && from > today ? 'coming' : 'running';
}
