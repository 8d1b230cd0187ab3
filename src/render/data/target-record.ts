import { BOUNDS, RATES } from '../../model/activity.ts';
import type { Target } from '../../model/site.ts';
import { type DataSchema, maybe, object, orNull } from './schema-words.ts';

/** A target; null where there is none. */
export function targetRecord(target: Target | undefined) {
  return target === undefined ? null : amountRecord(target);
}

/** The bound, amount, unit and rate of a target. */
export function amountRecord({ bound, amount, unit, per }: Target) {
  return { grans: bound, antal: amount, enhet: unit ?? null, per: per ?? null };
}

export const TARGET = {
  grans: { enum: BOUNDS, description: 'Hur målet ska läsas.' },
  antal: { type: 'number', description: 'Målets tal.' },
  enhet: maybe('Vad som räknas.'),
  per: {
    enum: [...RATES, null],
    description: 'Tiden som målet gäller för, om den är en del av perioden.',
  },
} satisfies Record<keyof ReturnType<typeof amountRecord>, DataSchema>;

export const AIM = orNull(object('Målet.', TARGET), 'Målet, där det finns ett.');
