import type { Span } from '../../model/dates/span.ts';
import type { Measure, Progress } from '../../model/progress/progress.ts';
import type { Reported } from '../../model/progress/reported.ts';
import { isWithin } from '../../model/progress/spans.ts';
import { sum } from '../../model/progress/sum.ts';
import { addsUp } from '../../model/progress/units.ts';
import type { Target } from '../../model/site.ts';

/** An outcome over a time, beside the goal for it. */
export type Bar = { readonly over: Span; readonly amount: number; readonly goal: number };

/**
 * The bars to draw of an activity: one for each time that has a goal of its own. Where there is but one such time, one for each
 * follow-up: with what was reached until then, where the unit adds up.
 */
export function outcomeBars(target: Target, { history, measures }: Progress): readonly Bar[] {
  const [only, ...more] = measures;
  if (only === undefined) return [];
  if (more.length > 0) return measures.map(({ over, amount, goal }) => ({ over, amount, goal }));
  const numbered = history.filter(isNumbered);
  return addsUp(target.unit) ? sumsSoFar(only, numbered) : levels(only.goal, numbered);
}

type Numbered = Reported & { readonly measured: number };

function isNumbered(reported: Reported): reported is Numbered {
  return typeof reported.measured === 'number';
}

function levels(goal: number, history: readonly Numbered[]): readonly Bar[] {
  return history.map(({ measured, followUp }) => ({ over: followUp.covers, amount: measured, goal }));
}

/** None where a sum cannot be told follow-up by follow-up, as where one report repeats others. */
function sumsSoFar({ over, amount, summed, goal }: Measure, history: readonly Numbered[]): readonly Bar[] {
  const inside = history.filter(({ followUp }) => isWithin(followUp.covers, over));
  const numbers = inside.map(({ measured }) => measured);
  if (inside.length !== summed || sum(numbers) !== amount) return [];
  return inside.map(({ followUp }, at) => ({
    over: followUp.covers,
    amount: sum(numbers.slice(0, at + 1)),
    goal,
  }));
}
