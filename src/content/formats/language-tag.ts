import { canonicalLanguage } from '../../text/language-tag.ts';
import { INVALID, reportWrongKind, type Schema, scalarText } from '../schema/schema.ts';

/** A language tag such as sv, en or smj. */
export const languageTag: Schema<string> = {
  what: 'en språkkod',
  example: 'en',
  shape: { kind: 'scalar', terms: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' } },
  read: (node, key, source) => {
    const written = scalarText(node)?.trim();
    if (written === undefined) return reportWrongKind(node, key, source, languageTag);
    const tag = canonicalLanguage(written);
    if (tag !== undefined) return tag;
    source.report(
      node.offset,
      'okant-sprak',
      `”${written}” är ingen språkkod.`,
      'Skriv till exempel sv för svenska, en för engelska, fi för finska eller smj för lulesamiska.',
    );
    return INVALID;
  },
};
