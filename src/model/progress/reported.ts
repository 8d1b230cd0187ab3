import type { Target } from '../activity.ts';
import type { FollowUp, Outcome, Result } from '../follow-up.ts';

/** What one follow-up says of an activity or a pledge. `measured` is the outcome that counts towards its target. */
export type Reported = Result & {
  readonly followUp: FollowUp;
  readonly measured: number | string | undefined;
};

/** What a follow-up says, beside a target. */
export function reportedOn(result: Result, followUp: FollowUp, target: Target | undefined): Reported {
  return { ...result, followUp, measured: measuredBy(result.outcomes, target) };
}

/** The outcome in the target's own unit; one of another unit says nothing of the target. */
function measuredBy(outcomes: readonly Outcome[], target: Target | undefined): number | string | undefined {
  const inUnit = outcomes.filter(
    ({ unit }) => unit === undefined || isSameUnit(unit, target?.unit) || target?.unit === undefined,
  );
  const [only, ...others] = inUnit;
  // Of several without units of their own nobody knows which is meant.
  return others.length === 0
    ? only?.amount
    : inUnit.find(({ unit }) => unit !== undefined && isSameUnit(unit, target?.unit))?.amount;
}

function isSameUnit(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
}
