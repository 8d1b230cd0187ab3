import { dateExists, dateParts, type IsoDate } from '../model/dates/calendar.ts';
import { momentInSweden } from '../model/dates/local-time.ts';

/** The day that `?datum=` asks for; `impossible` carries what was written where it is no day, undefined asks for no day. */
export type AskedDay =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'impossible'; readonly written: string }
  | undefined;

/** Reads the day out of a query, with or without its `?`. An empty one asks for none. */
export function askedDay(query: string): AskedDay {
  const written = new URLSearchParams(query).get('datum')?.trim();
  if (written === undefined || written === '') return undefined;
  const parts = dateParts(written);
  return parts !== undefined && dateExists(parts)
    ? { kind: 'day', date: written }
    : { kind: 'impossible', written };
}

/** The last millisecond of a day in Sweden. */
export function endOfDay(date: IsoDate): number {
  return momentInSweden(date, '23:59') + 59_999;
}
