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
    const activities = pledges.values.löften.flatMap((pledge) =>
      (pledge.aktiviteter ?? []).map(({ id }) => id.value),
    );
    checkActivities(followUp, activities, report);
    checkLeftOut(followUp, activities, report);
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

/** Who reads the results cannot tell an activity that was forgotten from one of which nothing is known. */
function checkLeftOut(
  { file: { source, values, head } }: LoadedFollowUp,
  activities: readonly string[],
  report: ReportOn,
): void {
  const told = new Set((values.resultat ?? []).map(({ aktivitet }) => aktivitet.value));
  const left = activities.filter((id) => !told.has(id));
  const place = head.entries.find(({ key }) => key === 'resultat');
  // One that has another name is told of already.
  if (place === undefined || told.size === 0 || left.length === 0) return;
  if ([...told].some((id) => !activities.includes(id))) return;
  report(
    source,
    place.keyOffset,
    'resultat-saknas',
    `Resultatet säger inget om ${left.length === 1 ? 'aktiviteten' : 'aktiviteterna'} ${left.join(', ')}.`,
    `Lägg till: - {aktivitet: ${left[0]}, status: ingen uppgift}.`,
    'warning',
  );
}
