import { BOUNDS, type Bound, RATES } from '../../model/activity.ts';
import type { PartTarget, Target } from '../../model/site.ts';
import type { TextSource } from '../files/text-source.ts';
import { amount } from '../schema/numbers.ts';
import { optional, record } from '../schema/record.ts';
import { INVALID, type Invalid, type Schema } from '../schema/schema.ts';
import { choice, text } from '../schema/values.ts';
import type { YamlNode } from '../yaml/nodes.ts';

const EXAMPLE = '{minst: 800, enhet: tillfällen}';

const TARGET_FIELDS = {
  minst: optional(amount, 'Så mycket ska det bli, eller mer.'),
  högst: optional(amount, 'Så mycket får det bli, eller mindre.'),
  exakt: optional(amount, 'Precis så mycket ska det bli.'),
  antal: optional(amount, 'Så många är lovade. Fler går bra.'),
  enhet: optional(text('tillfällen'), 'Vad som räknas.'),
  per: optional(choice(RATES), 'Hur ofta målet ska nås.'),
};
const targetRecord = record('ett mål', EXAMPLE, TARGET_FIELDS);
const partTargetRecord = record('ett delmål', EXAMPLE, {
  ...TARGET_FIELDS,
  text: optional(text('förstagångsanvändare'), 'Vad delmålet gäller.'),
});

type Bounds = { readonly [B in Bound]: number | undefined };

/** A target with exactly one bound, and a unit. */
export const target: Schema<Target> = {
  ...targetRecord,
  read: (node, key, source) => {
    const values = targetRecord.read(node, key, source);
    if (values === INVALID) return INVALID;
    const bound = onlyBound(values);
    if (bound === undefined) return reportBounds(node, source);
    if (!givenKeys(node).includes('enhet')) {
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
    return reportBounds(node, source);
  },
};

function onlyBound(values: Bounds) {
  const [first, ...others] = BOUNDS.flatMap((bound) => {
    const value = values[bound];
    return value === undefined ? [] : [{ bound, amount: value }];
  });
  return others.length === 0 ? first : undefined;
}

function givenKeys(node: YamlNode): readonly string[] {
  return node.kind === 'map'
    ? node.entries.filter(({ value }) => value.kind !== 'empty').map(({ key }) => key)
    : [];
}

/** A single value that could not be read has been reported. */
function reportBounds(node: YamlNode, source: TextSource): Invalid {
  const words = BOUNDS.filter((bound) => givenKeys(node).includes(bound));
  if (words.length === 1) return INVALID;
  source.report(
    node.offset,
    'mal-utan-varde',
    words.length === 0 ? 'Målet saknar ett värde.' : `Målet har flera värden: ${words.join(', ')}.`,
    `Skriv ett av minst, högst, exakt och antal: ${EXAMPLE}.`,
  );
  return INVALID;
}
