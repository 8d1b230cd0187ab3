import { measureOf } from '../../model/progress/measure-of.ts';
import { type Measure, progressOf } from '../../model/progress/progress.ts';
import {
  type Activity,
  type FollowUp,
  type Outcome,
  type Period,
  type Result,
  STATUSES,
  type Target,
} from '../../model/site.ts';
import { VERDICTS, verdictWord } from '../../words/measures.ts';
import { spanRecord } from './record-parts.ts';
import { type DataSchema, list, maybe, object, orNull, span, text } from './schema-words.ts';

export const STATUS: DataSchema = { enum: [...STATUSES, null], description: 'Hur det går.' };

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

export const OUTCOMES = {
  utfall: {
    type: ['number', 'string', 'null'],
    description: 'Utfallet: ett tal, eller en text där inget tal finns. Där det finns flera: det första.',
  },
  utfallen: list(
    'Alla utfall.',
    object<ReturnType<typeof outcomeRecords>['utfallen'][number]>('Ett utfall.', {
      antal: { type: ['number', 'string'], description: 'Ett tal, eller en text där inget tal finns.' },
      enhet: maybe('Vad som räknas.'),
    }),
  ),
} satisfies Record<keyof ReturnType<typeof outcomeRecords>, DataSchema>;

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

export const VERDICT = orNull(
  object<NonNullable<ReturnType<typeof verdictRecord>>>('Bedömningen.', {
    ord: { enum: Object.values(VERDICTS), description: 'Bedömningen i ord.' },
    tid: span('Tiden som bedömningen gäller.'),
    utfall: { type: 'number', description: 'Det som räknas mot målet under tiden.' },
    mal: { type: 'number', description: 'Målet för tiden.' },
    antal_uppfoljningar: {
      type: 'integer',
      description: 'Hur många uppföljningar som utfallet är summan av.',
    },
  }),
  'Utfallet mot målet, där de kan jämföras.',
);

export const LATEST = orNull(
  object<NonNullable<ReturnType<typeof latestRecord>>>('Det senaste.', {
    status: STATUS,
    ...OUTCOMES,
    bedomning: VERDICT,
    uppfoljning: text('Nyckeln till uppföljningen som säger det.'),
  }),
  'Vad den senaste uppföljningen som nämner det säger.',
);

/** The target of an activity or a pledge. */
export function targetOf(id: string, { pledges }: Period): Target | undefined {
  return pledges.flatMap((pledge) => [pledge, ...pledge.activities]).find((aimed) => aimed.id === id)?.target;
}
