import { dateParts, MONTHS } from '../model/dates/calendar.ts';
import { PARTS, partsPerYear, spanOfPart } from '../model/dates/parts-of-year.ts';
import { type Span, spanInWords } from '../model/dates/span.ts';
import { dateInWords } from '../model/dates/stated-date.ts';
import { dayAfter } from '../model/progress/spans.ts';
import type { FollowUp } from '../model/site.ts';
import { capitalize } from './swedish.ts';

/** A span by its name where it has one (a year, years, `Tertial 3 år` and the year), else its days with the year said once. */
export function spanByName(span: Span): string {
  const { from, to } = span;
  if (from === undefined || to === undefined) return capitalize(spanInWords(span));
  const year = Number(to.slice(0, 4));
  for (const part of PARTS) {
    for (let number = 1; number <= partsPerYear(part); number += 1) {
      const own = spanOfPart({ part, number }, year);
      if (own.from === from && own.to === to) return `${capitalize(part)} ${number} år ${year}`;
    }
  }
  const words = capitalize(spanInWords(span));
  return from.slice(0, 4) === to.slice(0, 4) ? words.replace(` ${year}–`, '–') : words;
}

/** Days in words, the year said once where it is the same. */
export function daysInWords(from: string, to: string): string {
  const [first, last] = [dateInWords(from), dateInWords(to)];
  const year = ` ${to.slice(0, 4)}`;
  return `${first.endsWith(year) ? first.slice(0, -year.length) : first}–${last}`;
}

/** What a follow-up covers, with its days where they say more than the words. */
export function coversInWords({ coversText, covers }: FollowUp): string {
  const span = spanInWords(covers);
  if (coversText === span) return capitalize(span);
  const days =
    covers.from !== undefined && covers.to !== undefined ? daysInWords(covers.from, covers.to) : span;
  return `${capitalize(coversText)}, ${days}`;
}

/** The months of a span, the year said once where it is the same: `maj–augusti` of a year; days where it is not made of months. */
export function monthsInWords(span: Span): string {
  const { from, to } = span;
  const [first, last] = [from && dateParts(from), to && dateParts(to)];
  if (from === undefined || to === undefined || !first || !last) return spanInWords(span);
  if (first.day !== 1 || !dayAfter(to).endsWith('-01')) return daysInWords(from, to);
  const [start, end] = [MONTHS[first.month - 1], MONTHS[last.month - 1]];
  if (first.year !== last.year) return `${start} ${first.year}–${end} ${last.year}`;
  return start === end ? `${end} ${last.year}` : `${start}–${end} ${last.year}`;
}
