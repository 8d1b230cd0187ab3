import type { IsoDate } from '../../model/dates/calendar.ts';
import type { Measure } from '../../model/progress/progress.ts';
import type { Target } from '../../model/site.ts';
import { measureInWords } from '../../words/measures.ts';
import { outcomeInWords } from '../../words/targets.ts';
import { makeFollowUp } from '../assemble/follow-up.ts';
import { newestFollowUpFirst } from '../assemble/order.ts';
import { makePeriod } from '../assemble/period.ts';
import type { LoadedPeriod } from '../loaded-files.ts';
import type { ReportOn } from './report-on.ts';

/** What is said to be done although its target is not reached (`klar-utan-mal`), at the newest follow-up that says so. */
export function checkDone(
  { slug, pledges, document, followUps }: LoadedPeriod,
  today: IsoDate,
  report: ReportOn,
): void {
  if (pledges === undefined || !followUps.some(({ file }) => file.values.resultat?.some(isDone))) return;
  const made = followUps.flatMap(
    (followUp) => makeFollowUp(followUp, pledges.values.period.value, false, today) ?? [],
  );
  const period = makePeriod(
    { slug, document, continues: [], followUps: made.toSorted(newestFollowUpFirst), draft: false },
    pledges,
    today,
  );
  for (const { id, target } of period.pledges.flatMap((pledge) => [pledge, ...pledge.activities])) {
    const { latest, measures } = period.progress.get(id) ?? {};
    const measure = measures?.at(-1);
    if (target === undefined || measure === undefined || latest?.status !== 'klar') continue;
    const file = followUps.find((followUp) => followUp.slug === latest.followUp.slug)?.file;
    const result = file?.values.resultat?.find(({ subject }) => subject.id.value === id);
    if (file === undefined || result === undefined || !isMissed(measure, target)) continue;
    report(
      file.source,
      result.subject.id.offset,
      'klar-utan-mal',
      `${doneInWords(measure, target)} ${measureInWords(measure, target, period.phase)}`,
      'Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
      'warning',
    );
  }
}

function isDone({ status }: { readonly status: string | undefined }): boolean {
  return status === 'klar';
}

/** The outcome, unless it is a sum: the measure tells that. */
function doneInWords({ amount, summed }: Measure, { unit }: Target): string {
  return summed > 1 ? 'Läget är klar.' : `Läget är klar och utfallet är ${outcomeInWords(amount, unit)}.`;
}

/** What is done gets no more: what is not reached yet never will be. */
function isMissed({ verdict, amount, goal }: Measure, { bound }: Target): boolean {
  return verdict === 'missed' || (verdict === 'open' && bound !== 'högst' && amount < goal);
}
