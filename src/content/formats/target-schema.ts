import { amount } from '../schema/numbers.ts';
import { optional, record } from '../schema/record.ts';
import { INVALID, type Schema } from '../schema/schema.ts';
import { choice, text } from '../schema/values.ts';
import type { PartTarget, Target } from '../site.ts';

const BOUNDS = ['minst', 'högst', 'exakt'] as const;
const EXAMPLE = '{minst: 800, enhet: tillfällen}';

const TARGET_FIELDS = {
  minst: optional(amount, 'Så mycket ska det bli, eller mer.'),
  högst: optional(amount, 'Så mycket får det bli, eller mindre.'),
  exakt: optional(amount, 'Precis så mycket ska det bli.'),
  enhet: optional(text('tillfällen'), 'Vad som räknas.'),
  per: optional(choice(['år', 'månad', 'vecka', 'tertial']), 'Hur ofta målet ska nås.'),
};
const targetRecord = record('ett mål', EXAMPLE, TARGET_FIELDS);
const partTargetRecord = record('ett delmål', EXAMPLE, {
  ...TARGET_FIELDS,
  text: optional(text('förstagångsanvändare'), 'Vad delmålet gäller.'),
});

type Bounds = { readonly [B in (typeof BOUNDS)[number]]: number | undefined };

/** A target with exactly one of minst, högst and exakt, and a unit. */
export const target: Schema<Target> = {
  ...targetRecord,
  read: (node, key, source) => {
    const values = targetRecord.read(node, key, source);
    if (values === INVALID) return INVALID;
    const bound = onlyBound(values);
    if (bound === undefined) {
      reportBounds(values, (message, hint) => source.report(node.offset, 'mal-utan-varde', message, hint));
      return INVALID;
    }
    if (values.enhet === undefined) {
      source.report(
        node.offset,
        'mal-utan-enhet',
        'Målet saknar enhet.',
        `Skriv vad som räknas: ${key}: ${EXAMPLE}.`,
        'warning',
      );
    }
    return { ...bound, unit: values.enhet, per: values.per };
  },
};

/** A part target: a target that may say what it is about. */
export const partTarget: Schema<PartTarget> = {
  ...partTargetRecord,
  read: (node, key, source) => {
    const values = partTargetRecord.read(node, key, source);
    if (values === INVALID) return INVALID;
    const bound = onlyBound(values);
    if (bound !== undefined) return { ...bound, unit: values.enhet, per: values.per, text: values.text };
    reportBounds(values, (message, hint) => source.report(node.offset, 'mal-utan-varde', message, hint));
    return INVALID;
  },
};

function given(values: Bounds) {
  return BOUNDS.flatMap((bound) => {
    const value = values[bound];
    return value === undefined ? [] : [{ bound, amount: value }];
  });
}

function onlyBound(values: Bounds) {
  const [first, ...others] = given(values);
  return others.length === 0 ? first : undefined;
}

function reportBounds(values: Bounds, report: (message: string, hint: string) => void): void {
  const words = given(values).map(({ bound }) => bound);
  report(
    words.length === 0 ? 'Målet saknar ett värde.' : `Målet har flera värden: ${words.join(', ')}.`,
    `Skriv ett av minst, högst och exakt: ${EXAMPLE}.`,
  );
}
