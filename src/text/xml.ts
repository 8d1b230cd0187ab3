// XML 1.0, 2.2: these may not stand in a document, not even as references.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const REPLACEMENT = '\uFFFD';

/** Text as it stands in an element or between double quotes; characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return withoutForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The text with U+FFFD in place of every character that XML forbids, for views that escape the rest. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, REPLACEMENT);
}
