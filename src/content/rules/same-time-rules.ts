import { coveredSpan } from '../assemble/covered-span.ts';
import type { LoadedPeriod } from '../loaded-files.ts';
import type { ReportOn } from './report-on.ts';

/** Two follow-ups of the same days are most often one that was copied and still has its old time (`samma-tid`). */
export function checkSameTime({ pledges, followUps }: LoadedPeriod, report: ReportOn): void {
  if (pledges === undefined) return;
  const seen = new Map<string, string>();
  for (const { file } of followUps) {
    const covered = coveredSpan(file.values, pledges.values.period.value);
    if (covered.kind !== 'ok') continue;
    const days = `${covered.span.from}–${covered.span.to}`;
    const other = seen.get(days);
    if (other === undefined) seen.set(days, file.source.file);
    else
      report(
        file.source,
        file.values.omfattar.offset,
        'samma-tid',
        `Uppföljningen omfattar samma tid som ${other}.`,
        'Rätta omfattar i den ena, eller för ihop dem till en uppföljning.',
        'warning',
      );
  }
}
