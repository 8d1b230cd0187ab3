import { measureOf } from '../../model/progress/measure-of.ts';
import { type Measure, progressOf } from '../../model/progress/progress.ts';
import type { Activity, FollowUp, Outcome, Period, Result, Target } from '../../model/site.ts';
import { verdictWord } from '../../words/measures.ts';
import { spanRecord } from './record-parts.ts';

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
  const progress = progressOf(aimed, period);
  const { latest } = progress;
  if (latest === undefined) return null;
  return {
    status: latest.status ?? null,
    ...outcomeRecords(latest.outcomes, aimed.target),
    bedomning: verdictRecord(measureOf(latest, progress)),
    uppfoljning: latest.followUp.slug,
  };
}

/** What a result is beside its target, as the page says it with the outcome; null where they are not held against each other. */
export function toldVerdict(result: Result, { slug }: FollowUp, period: Period) {
  const progress = progressOf(result, period);
  const reported = progress.history.find(
    ({ followUp, outcomes }) => followUp.slug === slug && outcomes === result.outcomes,
  );
  return verdictRecord(reported && measureOf(reported, progress));
}

function verdictRecord(measure: Measure | undefined) {
  if (measure === undefined) return null;
  const { over, amount, goal, summed } = measure;
  return {
    ord: verdictWord(measure),
    tid: spanRecord(over),
    utfall: amount,
    mal: goal,
    antal_uppfoljningar: summed,
  };
}

/** The target of an activity or a pledge. */
export function targetOf(id: string, { pledges }: Period): Target | undefined {
  return pledges.flatMap((pledge) => [pledge, ...pledge.activities]).find((aimed) => aimed.id === id)?.target;
}
