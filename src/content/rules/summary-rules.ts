import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import type { Located } from '../schema/schema.ts';
import type { ReportOn } from './report-on.ts';

/** So much of a summary do search engines show, in characters. */
const SHOWN = 160;

type WithSummary = Parsed<{ readonly sammanfattning?: Located<string> | undefined }>;

/** A summary is cut where it is too long, and two that are the same tell nobody which page is which. */
export function checkSummaries({ pages, periods }: LoadedFiles, report: ReportOn): void {
  const files: readonly WithSummary[] = [
    ...pages.map(({ file }) => file),
    ...periods.flatMap(({ pledges, followUps }) => [
      ...(pledges === undefined ? [] : [pledges]),
      ...followUps.map(({ file }) => file),
    ]),
  ];
  const seen = new Map<string, string>();
  for (const { source, values } of files) {
    const summary = values.sammanfattning;
    if (summary === undefined) continue;
    const { value, offset } = summary;
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
