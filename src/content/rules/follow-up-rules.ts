import { suggest } from '../../text/nearest.ts';
import { coveredSpan } from '../assemble/covered-span.ts';
import type { LoadedFiles, LoadedFollowUp, LoadedPeriod } from '../loaded-files.ts';
import type { ReportOn } from './report-on.ts';

/** What must hold between a follow-up and the pledges it is about. */
export function checkFollowUp(
  followUp: LoadedFollowUp,
  { pledges }: LoadedPeriod,
  { broken }: LoadedFiles,
  report: ReportOn,
): void {
  checkResults(followUp, report);
  if (pledges === undefined) return;
  if (!broken.has(pledges.source.file)) {
    checkActivities(
      followUp,
      pledges.values.löften.flatMap((pledge) => (pledge.aktiviteter ?? []).map(({ id }) => id.value)),
      report,
    );
  }
  const { source, values } = followUp.file;
  const covered = coveredSpan(values, pledges.values.period.value);
  if (covered.kind === 'ok') return;
  report(source, covered.offset, covered.code, covered.message, covered.hint);
}

function checkResults({ file: { source, values } }: LoadedFollowUp, report: ReportOn): void {
  const seen = new Map<string, number>();
  for (const { aktivitet: activity } of values.resultat ?? []) {
    const first = seen.get(activity.value);
    if (first !== undefined) {
      report(
        source,
        activity.offset,
        'dubbelt-resultat',
        `Aktiviteten ”${activity.value}” har redan ett resultat på rad ${source.at(first).line}.`,
        'Skriv ett resultat för varje aktivitet.',
      );
    }
    seen.set(activity.value, first ?? activity.offset);
  }
}

function checkActivities(
  { file: { source, values } }: LoadedFollowUp,
  activities: readonly string[],
  report: ReportOn,
): void {
  for (const { aktivitet: activity } of values.resultat ?? []) {
    if (activities.includes(activity.value)) continue;
    report(
      source,
      activity.offset,
      'okand-aktivitet',
      `Ingen aktivitet har id ”${activity.value}” i periodens lofte.md.`,
      suggest(
        activity.value,
        activities,
        activities.length > 0 ? `Välj bland ${activities.join(', ')}.` : 'Lägg till aktiviteten i lofte.md.',
      ),
    );
  }
}
