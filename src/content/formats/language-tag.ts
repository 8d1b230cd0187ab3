import { canonicalLanguage } from '../../text/language-tag.ts';
import { single } from '../schema/schema.ts';

/** A language tag such as sv, en or smj. */
export const languageTag = single(
  {
    what: 'en språkkod',
    example: 'en',
    shape: { kind: 'scalar', terms: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' } },
  },
  (written, fault) =>
    canonicalLanguage(written) ??
    fault(
      'okant-sprak',
      `”${written}” är ingen språkkod.`,
      'Skriv till exempel sv för svenska, en för engelska, fi för finska eller smj för lulesamiska.',
    ),
);
