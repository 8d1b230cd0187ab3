import { dateInWords, type StatedDate } from '../model/dates/stated-date.ts';
import type { Period, Signature } from '../model/site.ts';
import { capitalize } from './swedish.ts';

/** A fact with its name, as a list of terms shows it. */
export type Fact = { readonly term: string; readonly texts: readonly string[] };

/** When, where and by whom it was signed and decided, as far as that is known. */
export function periodFacts(period: Period): readonly Fact[] {
  return [...signatureFacts(period.signed), ...decisionFacts(period)];
}

function signatureFacts(signed: Signature | undefined): readonly Fact[] {
  if (signed === undefined) return [];
  const when = signed.date && (signed.place === undefined ? whenInWords : dateInWords)(signed.date);
  const where = [signed.place, when].filter((part) => part !== undefined);
  const names = signed.by.map(({ name, role }) =>
    [name ?? capitalize(role ?? ''), name && role].filter(Boolean).join(', '),
  );
  return [
    ...(where.length === 0 ? [] : [{ term: 'Undertecknat', texts: [capitalize(where.join(', '))] }]),
    ...(names.length === 0 ? [] : [{ term: 'Undertecknat av', texts: names }]),
  ];
}

function decisionFacts({ decided }: Period): readonly Fact[] {
  const { by, date } = { by: decided?.by, date: decided?.date };
  if (by === undefined)
    return date === undefined ? [] : [{ term: 'Beslutat', texts: [capitalize(whenInWords(date))] }];
  return [{ term: 'Beslutat av', texts: [date === undefined ? by : `${by}, ${dateInWords(date)}`] }];
}

/** A date right after what was done then: a month takes `i`. */
function whenInWords(date: StatedDate): string {
  const isMonth = date.length === 'YYYY-MM'.length;
  return isMonth ? `i ${dateInWords(date)}` : dateInWords(date);
}
