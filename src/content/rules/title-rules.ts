import { fold } from '../../text/fold.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { markdownFiles } from '../markdown-files.ts';
import type { ReportOn } from './report-on.ts';

/**
 * Two pages with one title look the same in lists, in tabs and in search (`samma-titel`, WCAG 2.4.2). Follow-ups of different periods
 * may have one: that of the period stands beside theirs.
 */
export function checkTitles(all: LoadedFiles, report: ReportOn): void {
  const seen = new Map<string, string>();
  for (const { file, address } of markdownFiles(all)) {
    const { source, values, head } = file;
    const title = `${address.replace(/[^/]*$/, '')}${fold(values.titel)}`;
    const other = seen.get(title);
    if (other === undefined) seen.set(title, source.file);
    else
      report(
        source,
        head.entries.find(({ key }) => key === 'titel')?.value.offset ?? 0,
        'samma-titel',
        `Samma titel står i ${other}.`,
        'Skriv en titel som skiljer sidorna åt, till exempel med årtalet.',
        'warning',
      );
  }
}
