import type { IsoDate } from '../../model/dates/calendar.ts';
import { type Measure, progressOf } from '../../model/progress/progress.ts';
import { isWithin } from '../../model/progress/spans.ts';
import type { Status, Target } from '../../model/site.ts';
import { measureInWords } from '../../words/measures.ts';
import { outcomeInWords } from '../../words/targets.ts';
import { makeFollowUp } from '../assemble/follow-up.ts';
import { newestFollowUpFirst } from '../assemble/order.ts';
import { makePeriod } from '../assemble/period.ts';
import type { LoadedPeriod } from '../loaded-files.ts';
import type { ReportOn } from './report-on.ts';

/**
 * What is said to be done although its target is not reached (`klar-utan-mal`), or to be done in part although it is
 * (`mal-utan-klar`), at the newest follow-up that says so.
 */
export function checkDone(
  { slug, pledges, document, followUps }: LoadedPeriod,
  today: IsoDate,
  report: ReportOn,
): void {
  if (pledges === undefined || !followUps.some(({ file }) => file.values.resultat?.some(isFinal))) return;
  const made = followUps.flatMap(
    (followUp) => makeFollowUp(followUp, pledges.values.period.value, false, today) ?? [],
  );
  const period = makePeriod(
    { slug, document, continues: [], followUps: made.toSorted(newestFollowUpFirst), draft: false },
    pledges,
    today,
  );
  for (const { id, target } of period.pledges.flatMap((pledge) => [pledge, ...pledge.activities])) {
    const { latest, measures } = progressOf({ id }, period);
    if (target === undefined || latest === undefined || !isFinal(latest)) continue;
    // A quarter that was missed is no fault of what is told of the whole year.
    const measure = measures.findLast(({ over }) => isWithin(latest.followUp.covers, over));
    if (measure === undefined) continue;
    const file = followUps.find((followUp) => followUp.slug === latest.followUp.slug)?.file;
    const result = file?.values.resultat?.find(({ subject }) => subject.id.value === id);
    const isDone = latest.status === 'klar';
    const contradicts = isDone ? isMissed(measure, target) : isReached(measure, target);
    if (file === undefined || result === undefined || !contradicts) continue;
    report(
      file.source,
      result.subject.id.offset,
      isDone ? 'klar-utan-mal' : 'mal-utan-klar',
      `${statusInWords(latest.status, measure, target)} ${measureInWords(measure, target, period.phase)}`,
      'Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
      'warning',
    );
  }
}

/** What is said to be done, or to be done in part and no more. */
function isFinal({ status }: { readonly status: Status | undefined }): boolean {
  return status === 'klar' || status === 'delvis';
}

/** The outcome, unless it is a sum: the measure tells that. */
function statusInWords(status: Status | undefined, { amount, summed }: Measure, { unit }: Target): string {
  return summed > 1
    ? `Läget är ${status}.`
    : `Läget är ${status} och utfallet är ${outcomeInWords(amount, unit)}.`;
}

/** Few of what there should be few of is no work that was done. */
function isReached({ verdict, amount }: Measure, { bound }: Target): boolean {
  return verdict === 'met' && bound !== 'högst' && amount > 0;
}

/** What is done gets no more: what is not reached yet never will be. */
function isMissed({ verdict, amount, goal }: Measure, { bound }: Target): boolean {
  return verdict === 'missed' || (verdict === 'open' && bound !== 'högst' && amount < goal);
}
