import type { Activity, Target } from '../activity.ts';
import type { Span } from '../dates/span.ts';
import type { FollowUp } from '../follow-up.ts';
import type { Reported } from './reported.ts';
import { sum } from './sum.ts';
import { addsUp } from './units.ts';
import { windowsOf } from './windows.ts';

/** `met` and `missed` are final words on a time that the follow-ups cover; `open` is neither, yet. */
export type Verdict = 'met' | 'missed' | 'open';

/** An outcome beside what was promised for the same time. */
export type Measure = {
  readonly over: Span;
  readonly amount: number;
  /** The target's amount for that time: a yearly one counts twice over two years. */
  readonly goal: number;
  /** Of how many follow-ups the amount is the sum. */
  readonly summed: number;
  readonly verdict: Verdict;
};

export type Progress = {
  /** Every follow-up that mentions the activity, oldest first. */
  readonly history: readonly Reported[];
  readonly latest: Reported | undefined;
  /** Oldest first; none where nothing can be compared. */
  readonly measures: readonly Measure[];
};

const NOTHING: Progress = { history: [], latest: undefined, measures: [] };

/** How an activity of a period has gone, as it was derived with the period. */
export function progressOf(
  { id }: Pick<Activity, 'id'>,
  { progress }: { readonly progress: ReadonlyMap<string, Progress> },
): Progress {
  return progress.get(id) ?? NOTHING;
}

/**
 * How the activities of a period have gone, by their ids and by its follow-ups (newest first). Texts such as "ett 80-tal" are told and
 * never counted.
 */
export function progressByActivity(period: {
  readonly span: Span;
  readonly pledges: readonly {
    readonly activities: readonly { readonly id: string; readonly target: Target | undefined }[];
  }[];
  readonly followUps: readonly FollowUp[];
}): ReadonlyMap<string, Progress> {
  const oldestFirst = period.followUps.toReversed();
  const reported = Map.groupBy(
    oldestFirst.flatMap((followUp) => followUp.results.map((result): Reported => ({ ...result, followUp }))),
    ({ activity }) => activity,
  );
  const activities = period.pledges.flatMap((pledge) => pledge.activities);
  return new Map(
    activities.map(({ id, target }) => {
      const history = firstOfEach(reported.get(id) ?? []);
      const measures = target === undefined ? [] : measuresOf(target, period.span, history);
      return [id, { history, latest: history.at(-1), measures }];
    }),
  );
}

/** A follow-up tells of an activity once; the check warns of a second time. */
function firstOfEach(reported: readonly Reported[]): readonly Reported[] {
  return reported.filter(({ followUp }, at) => reported[at - 1]?.followUp !== followUp);
}

function measuresOf(target: Target, period: Span, history: readonly Reported[]): readonly Measure[] {
  const adding = addsUp(target.unit);
  return windowsOf(target, period, history, adding).map(({ over, goal, reported, isWhole }) => {
    const numbers = reported.flatMap(({ outcome }) => (typeof outcome === 'number' ? [outcome] : []));
    const amount = adding ? sum(numbers) : (numbers.at(-1) ?? 0);
    // What a text says may be the rest of the sum.
    const isKnown = isWhole && numbers.length === reported.length;
    return {
      over,
      amount,
      goal,
      summed: adding ? numbers.length : 1,
      verdict: verdictOf(target, amount, goal, isKnown, adding),
    };
  });
}

function verdictOf(
  { bound }: Target,
  amount: number,
  goal: number,
  isKnown: boolean,
  adding: boolean,
): Verdict {
  const isRight = bound === 'minst' ? amount >= goal : bound === 'högst' ? amount <= goal : amount === goal;
  // A sum only grows: too much stays too much, and enough stays enough, but the right number so far may grow out of it.
  const canGrowOut = adding && bound !== 'minst';
  if (isRight) return canGrowOut && !isKnown ? 'open' : 'met';
  return isKnown || (canGrowOut && amount > goal) ? 'missed' : 'open';
}
