import type { LoadedFiles } from '../loaded-files.ts';
import { markdownFiles } from '../markdown-files.ts';
import type { ReportOn } from './report-on.ts';

/** So much of a summary do search engines show, in characters. */
const SHOWN = 160;

/** With fewer characters than this, hardly any sentence says what a page is about. */
const SHORT = 40;

/** A summary says too little where it is short, is cut where it is too long, and two that are the same tell nobody which page is which. */
export function checkSummaries(all: LoadedFiles, report: ReportOn): void {
  const seen = new Map<string, string>();
  for (const { file } of markdownFiles(all)) {
    const { source, values } = file;
    if (values.sammanfattning === undefined) continue;
    const { value, offset } = values.sammanfattning;
    const other = seen.get(value);
    if (other === undefined) seen.set(value, source.file);
    else
      report(
        source,
        offset,
        'samma-sammanfattning',
        `Samma sammanfattning står i ${other}.`,
        'Skriv vad som är särskilt för den här sidan.',
        'warning',
      );
    if (value.length < SHORT)
      report(
        source,
        offset,
        'kort-sammanfattning',
        `Sammanfattningen har bara ${value.length} tecken.`,
        `Skriv en hel mening om vad sidan handlar om, helst ${SHORT}–${SHOWN} tecken.`,
        'warning',
      );
    if (value.length > SHOWN)
      report(
        source,
        offset,
        'lang-sammanfattning',
        `Sammanfattningen har ${value.length} tecken. Sökmotorer visar de första ${SHOWN}.`,
        'Korta den, så syns den hel.',
        'warning',
      );
  }
}
