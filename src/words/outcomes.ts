import { measureOf } from '../model/progress/measure-of.ts';
import { type Measure, progressOf } from '../model/progress/progress.ts';
import type { Reported } from '../model/progress/reported.ts';
import type { Activity, Period, Target } from '../model/site.ts';
import { verdictInWords } from './measures.ts';
import { type StatusView, statusView } from './statuses.ts';
import { capitalize } from './swedish.ts';
import { outcomesInWords, wholeTimeInWords } from './targets.ts';

/** What stands for an activity where a pledge's own target and result are told. */
export const WHOLE_PLEDGE = 'Löftet som helhet';

/** What one follow-up says of an activity, in words. */
export type OutcomeInWords = {
  readonly reported: Reported;
  readonly time: string;
  readonly status: StatusView;
  readonly outcome: string | undefined;
  /** The outcome against the target, or why they cannot be compared. */
  readonly measure: string | undefined;
};

/** What follow-ups say of an activity or a pledge, newest first. */
export function historyInWords(
  activity: Pick<Activity, 'id' | 'target'>,
  period: Period,
): readonly OutcomeInWords[] {
  const progress = progressOf(activity, period);
  const { target } = activity;
  return progress.history.toReversed().map((reported) => ({
    reported,
    time: capitalize(reported.followUp.coversText),
    status: statusView(reported.status ?? 'not said'),
    outcome: outcomesInWords(reported.outcomes, target),
    measure:
      target && typeof reported.measured === 'number'
        ? againstTarget(measureOf(reported, progress), target)
        : undefined,
  }));
}

function againstTarget(measure: Measure | undefined, target: Target): string | undefined {
  if (measure !== undefined) return verdictInWords(measure, target);
  return target.per === undefined ? undefined : `Målet gäller ${wholeTimeInWords(target.per)}`;
}
