import type { Target } from '../activity.ts';
import type { Span } from '../dates/span.ts';
import type { FollowUp } from '../follow-up.ts';
import { type Reported, reportedOn } from './reported.ts';
import { sum } from './sum.ts';
import { addsUp } from './units.ts';
import { windowsOf } from './windows.ts';

/**
 * `met`, `exceeded` and `missed` are final words on a time that the follow-ups cover; `open` is none of them, yet. More than an exact
 * number is `exceeded`: not what was promised, but nothing that was not reached.
 */
export type Verdict = 'met' | 'exceeded' | 'missed' | 'open';

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

/** How an activity or a pledge of a period has gone, as it was derived with the period. */
export function progressOf(
  { id }: Pick<Aimed, 'id'>,
  { progress }: { readonly progress: ReadonlyMap<string, Progress> },
): Progress {
  return progress.get(id) ?? NOTHING;
}

type Aimed = { readonly id: string; readonly target: Target | undefined };

/**
 * How the pledges and the activities of a period have gone, by their ids and by its follow-ups (newest first). Each has its own results:
 * that of a pledge says nothing of its activities, nor theirs of it. Texts such as "ett 80-tal" are told and never counted.
 */
export function progressById(period: {
  readonly span: Span;
  readonly pledges: readonly (Aimed & { readonly activities: readonly Aimed[] })[];
  readonly followUps: readonly FollowUp[];
}): ReadonlyMap<string, Progress> {
  const oldestFirst = period.followUps.toReversed();
  const told = Map.groupBy(
    oldestFirst.flatMap((followUp) => followUp.results.map((result) => ({ result, followUp }))),
    ({ result }) => result.id,
  );
  return new Map(
    period.pledges
      .flatMap((pledge): readonly Aimed[] => [pledge, ...pledge.activities])
      .map(({ id, target }) => {
        const reported = told.get(id) ?? [];
        const history = firstOfEach(
          reported.map(({ result, followUp }) => reportedOn(result, followUp, target)),
        );
        const measures = target === undefined ? [] : measuresOf(target, period.span, history);
        return [id, { history, latest: history.at(-1), measures }];
      }),
  );
}

/** A follow-up tells of each once; the check warns of a second time. */
function firstOfEach(reported: readonly Reported[]): readonly Reported[] {
  return reported.filter(({ followUp }, at) => reported[at - 1]?.followUp !== followUp);
}

function measuresOf(target: Target, period: Span, history: readonly Reported[]): readonly Measure[] {
  const adding = addsUp(target.unit);
  return windowsOf(target, period, history, adding).map(({ over, goal, reported, isWhole }) => {
    const numbers = reported.flatMap(({ measured }) => (typeof measured === 'number' ? [measured] : []));
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
  const isRight = bound === 'högst' ? amount <= goal : bound === 'exakt' ? amount === goal : amount >= goal;
  // A sum only grows: too much stays too much, and enough stays enough, but the right number so far may grow out of it.
  const canGrowOut = adding && (bound === 'högst' || bound === 'exakt');
  if (isRight) return canGrowOut && !isKnown ? 'open' : 'met';
  if (!isKnown && !(canGrowOut && amount > goal)) return 'open';
  return bound === 'exakt' && amount > goal ? 'exceeded' : 'missed';
}
