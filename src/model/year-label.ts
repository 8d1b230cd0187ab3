import type { Period } from './site.ts';

/** The year or years that a reader knows the period by; where the first is not known, those that its folder is named for. */
export function yearLabel({ span, signed, slug }: Period): string {
  const [first, last] = [(span.from ?? signed?.date)?.slice(0, 4), span.to?.slice(0, 4)];
  if (first === undefined) {
    const isYears = /^\d{4}(-\d{4})?$/.test(slug);
    return isYears || last === undefined ? slug.replace(/^(\d{4})-/, '$1–') : `–${last}`;
  }
  return last === undefined ? `${first}–` : first === last ? first : `${first}–${last}`;
}
