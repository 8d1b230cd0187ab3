import { escapeXml } from '../../text/xml.ts';
import type { Entry } from './entry.ts';

/** A feed stays within what readers fetch again and again: so many entries, and so many characters of them whole. */
const ENTRIES = 100;
const WHOLE = 250_000;

/**
 * The newest hundred entries. They are told whole until that would be too much; the older ones with their summary and a link, and their
 * texts are not even made.
 */
export function newestEntries(entries: readonly Entry[], siteUrl: string): readonly Entry[] {
  let left = WHOLE;
  return entries.slice(0, ENTRIES).map((entry) => {
    const html = left > 0 ? entry.html() : '';
    const isWhole = left > 0 && html.length <= left;
    left = isWhole ? left - html.length : 0;
    return { ...entry, html: () => (isWhole ? html : inShort(entry, siteUrl)) };
  });
}

function inShort({ summary, language, address }: Entry, siteUrl: string): string {
  const link = `<a href="${escapeXml(siteUrl + address)}">Läs hela texten på webbplatsen</a>`;
  return `<p lang="${escapeXml(language)}">${escapeXml(summary)}</p>\n<p>${link}</p>`;
}
