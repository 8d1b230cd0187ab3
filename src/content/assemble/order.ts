import type { FollowUp, Period } from '../../model/site.ts';

/** Newest first: by start, else (where the start is the signing) by its date or the end; then by end and name. */
export function newestPeriodFirst(a: Period, b: Period): number {
  return (
    descending(startOf(a), startOf(b)) ||
    descending(a.span.to ?? '9999', b.span.to ?? '9999') ||
    descending(a.slug, b.slug)
  );
}

function startOf({ span, signed }: Period): string {
  return span.from ?? signed?.date ?? span.to ?? '';
}

/** Newest first: by the last day covered, the first day, the day of publication, then the name. */
export function newestFollowUpFirst(a: FollowUp, b: FollowUp): number {
  return (
    descending(a.covers.to ?? '9999', b.covers.to ?? '9999') ||
    descending(a.covers.from ?? '', b.covers.from ?? '') ||
    descending(a.published ?? '', b.published ?? '') ||
    descending(a.slug, b.slug)
  );
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
