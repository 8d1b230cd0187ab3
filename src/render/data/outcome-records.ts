import { progressOf } from '../../model/progress/progress.ts';
import type { Activity, Outcome, Period, Target } from '../../model/site.ts';

/**
 * Outcomes with what they count: their own units, else the target's. `utfall` is the first alone, as it was before there could be
 * several.
 */
export function outcomeRecords(outcomes: readonly Outcome[], target: Target | undefined) {
  return {
    utfall: outcomes[0]?.amount ?? null,
    utfallen: outcomes.map(({ amount, unit }) => ({
      antal: amount,
      enhet: unit ?? (typeof amount === 'number' ? target?.unit : undefined) ?? null,
    })),
  };
}

/** What the newest follow-up that mentions an activity or a pledge says of it; null where none does. */
export function latestRecord(aimed: Pick<Activity, 'id' | 'target'>, period: Period) {
  const { latest } = progressOf(aimed, period);
  if (latest === undefined) return null;
  return {
    status: latest.status ?? null,
    ...outcomeRecords(latest.outcomes, aimed.target),
    uppfoljning: latest.followUp.slug,
  };
}

/** The target of an activity or a pledge. */
export function targetOf(id: string, { pledges }: Period): Target | undefined {
  return pledges.flatMap((pledge) => [pledge, ...pledge.activities]).find((aimed) => aimed.id === id)?.target;
}
