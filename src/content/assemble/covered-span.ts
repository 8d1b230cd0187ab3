import { spanOfPart } from '../../model/dates/parts-of-year.ts';
import { type Span, spanInWords, yearsOf } from '../../model/dates/span.ts';
import type { FollowUpFileValues } from '../formats/follow-up-file.ts';

type Covered =
  | { readonly kind: 'ok'; readonly span: Span; readonly text: string }
  | {
      readonly kind: 'problem';
      readonly offset: number;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    };

/**
 * The days that a follow-up covers, and in words. A part of a year takes its year from `år`, else from a period of one year;
 * where neither says, or the year is not of the period, that is the problem.
 */
export function coveredSpan({ omfattar, år }: FollowUpFileValues, period: Span): Covered {
  const covers = omfattar.value;
  if (covers === 'hela perioden') return { kind: 'ok', span: period, text: covers };
  if (!('part' in covers)) return { kind: 'ok', span: covers, text: spanInWords(covers) };
  const years = yearsOf(period);
  const year = år?.value ?? (years.length === 1 ? years[0] : undefined);
  if (year === undefined) {
    return {
      kind: 'problem',
      offset: omfattar.offset,
      code: 'ar-saknas',
      message: `Det framgår inte vilket år ”${covers.part} ${covers.number}” gäller, eftersom perioden inte är ett enda år.`,
      hint: `Lägg till raden år: ${years.at(-1) ?? 'ÅÅÅÅ'}.`,
    };
  }
  if (years.length > 0 && !years.includes(year)) {
    return {
      kind: 'problem',
      offset: år?.offset ?? omfattar.offset,
      code: 'ar-utanfor-perioden',
      message: `År ${year} ligger utanför perioden ${spanInWords(period)}.`,
      hint: 'Rätta året, eller flytta filen till rätt period.',
    };
  }
  return { kind: 'ok', span: spanOfPart(covers, year), text: `${covers.part} ${covers.number} ${year}` };
}
