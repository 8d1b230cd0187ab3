import type { Span } from '../../model/dates/span.ts';
import type { Measure, Progress } from '../../model/progress/progress.ts';
import type { Reported } from '../../model/progress/reported.ts';
import { isWithin } from '../../model/progress/spans.ts';
import { sum } from '../../model/progress/sum.ts';
import { addsUp } from '../../model/progress/units.ts';
import type { Target } from '../../model/site.ts';

/** An outcome over a time, beside the goal for it. */
export type Bar = {
  readonly over: Span;
  readonly amount: number;
  /** What the amount is the sum of, oldest first; itself where it is no sum. */
  readonly parts: readonly number[];
  readonly goal: number;
  /** What the newest of the parts is, where the bar is the sum so far. */
  readonly own: number | undefined;
};

/**
 * The bars to draw of an activity: one for each time that has a goal of its own. Where there is but one such time, one for each
 * follow-up: with what was reached until then, where the unit adds up.
 */
export function outcomeBars(target: Target, { history, measures }: Progress): readonly Bar[] {
  const [only, ...more] = measures;
  if (only === undefined) return [];
  const adding = addsUp(target.unit);
  const numbered = history.filter(isNumbered);
  if (more.length === 0) return adding ? sumsSoFar(only, numbered) : levels(only.goal, numbered);
  return measures.map((measure) => ({
    over: measure.over,
    amount: measure.amount,
    parts: (adding && partsOf(measure, numbered)?.map(({ measured }) => measured)) || [measure.amount],
    goal: measure.goal,
    own: undefined,
  }));
}

type Numbered = Reported & { readonly measured: number };

function isNumbered(reported: Reported): reported is Numbered {
  return typeof reported.measured === 'number';
}

function levels(goal: number, history: readonly Numbered[]): readonly Bar[] {
  return history.map(({ measured, followUp }) => ({
    over: followUp.covers,
    amount: measured,
    parts: [measured],
    goal,
    own: undefined,
  }));
}

function sumsSoFar(measure: Measure, history: readonly Numbered[]): readonly Bar[] {
  const parts = partsOf(measure, history) ?? [];
  const numbers = parts.map(({ measured }) => measured);
  return parts.map(({ measured, followUp }, at) => {
    const until = numbers.slice(0, at + 1);
    return {
      over: followUp.covers,
      amount: sum(until),
      parts: until,
      goal: measure.goal,
      own: measured,
    };
  });
}

/** The outcomes that a measure is the sum of; undefined where that cannot be told, as where one report repeats others. */
function partsOf({ over, amount, summed }: Measure, history: readonly Numbered[]) {
  const inside = history.filter(({ followUp }) => isWithin(followUp.covers, over));
  const total = sum(inside.map(({ measured }) => measured));
  return inside.length === summed && total === amount ? inside : undefined;
}
