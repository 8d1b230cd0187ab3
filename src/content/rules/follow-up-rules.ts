import { suggest } from '../../text/nearest.ts';
import { coveredSpan } from '../assemble/covered-span.ts';
import type { PledgeFileValues } from '../formats/pledge-file.ts';
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
    checkSubjects(followUp, pledges.values, report);
    checkLeftOut(followUp, pledges.values, report);
  }
  const { source, values } = followUp.file;
  const covered = coveredSpan(values, pledges.values.period.value);
  if (covered.kind === 'ok') return;
  report(source, covered.offset, covered.code, covered.message, covered.hint);
}

function checkResults({ file: { source, values } }: LoadedFollowUp, report: ReportOn): void {
  const seen = new Map<string, number>();
  for (const { subject } of values.resultat ?? []) {
    const { value, offset } = subject.id;
    const first = seen.get(value);
    if (first !== undefined) {
      report(
        source,
        offset,
        'dubbelt-resultat',
        `${subject.of === 'pledge' ? 'Löftet' : 'Aktiviteten'} ”${value}” har redan ett resultat på rad ${source.at(first).line}.`,
        subject.of === 'pledge'
          ? 'Skriv ett resultat för varje löfte.'
          : 'Skriv ett resultat för varje aktivitet.',
      );
    }
    seen.set(value, first ?? offset);
  }
}

function checkSubjects(
  { file: { source, values } }: LoadedFollowUp,
  { löften }: PledgeFileValues,
  report: ReportOn,
): void {
  const pledges = löften.map(({ id }) => id.value);
  const activities = löften.flatMap(({ aktiviteter }) => (aktiviteter ?? []).map(({ id }) => id.value));
  for (const { subject } of values.resultat ?? []) {
    const { value, offset } = subject.id;
    const isPledge = subject.of === 'pledge';
    const [known, others] = isPledge ? [pledges, activities] : [activities, pledges];
    if (known.includes(value)) continue;
    const what = isPledge ? 'löfte' : 'aktivitet';
    const fallback =
      known.length > 0 ? `Välj bland ${known.join(', ')}.` : 'Lägg till aktiviteten i lofte.md.';
    report(
      source,
      offset,
      isPledge ? 'okant-lofte' : 'okand-aktivitet',
      `${isPledge ? 'Inget' : 'Ingen'} ${what} har id ”${value}” i periodens lofte.md.`,
      others.includes(value)
        ? `Skriv ${isPledge ? 'aktivitet' : 'löfte'}: ${value}.`
        : suggest(value, known, fallback),
    );
  }
}

/** Who reads the results cannot tell an activity that was forgotten from one of which nothing is known. */
function checkLeftOut(
  { file: { source, values, head } }: LoadedFollowUp,
  { löften }: PledgeFileValues,
  report: ReportOn,
): void {
  const told = new Set((values.resultat ?? []).map(({ subject }) => subject.id.value));
  const known = löften.flatMap(({ id, aktiviteter }) => [id, ...(aktiviteter ?? []).map((one) => one.id)]);
  // What is told of a pledge as a whole is told of all its activities.
  const left = löften
    .filter(({ id }) => !told.has(id.value))
    .flatMap(({ aktiviteter }) => (aktiviteter ?? []).map(({ id }) => id.value))
    .filter((id) => !told.has(id));
  const place = head.entries.find(({ key }) => key === 'resultat');
  if (place === undefined || told.size === 0 || left.length === 0) return;
  // One that has another name is told of already.
  if (![...told].every((id) => known.some(({ value }) => value === id))) return;
  report(
    source,
    place.keyOffset,
    'resultat-saknas',
    `Resultatet säger inget om ${left.length === 1 ? 'aktiviteten' : 'aktiviteterna'} ${left.join(', ')}.`,
    `Lägg till: - {aktivitet: ${left[0]}, status: ingen uppgift}.`,
    'warning',
  );
}
