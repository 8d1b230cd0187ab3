import type { PartTarget, Target } from '../model/site.ts';
import { formatNumber } from './swedish.ts';
import { unitFor } from './units.ts';

/** `minst 800 tillfällen per år` */
export function targetInWords({ bound, amount, unit, per }: Target): string {
  const words = [bound, formatNumber(amount), unit && unitFor(amount, unit), per && `per ${per}`];
  return words.filter((word) => word !== undefined).join(' ');
}

/** `minst 20 procent förstagångsanvändare` */
export function partTargetInWords(target: PartTarget): string {
  const { text, ...rest } = target;
  return text === undefined ? targetInWords(rest) : `${targetInWords(rest)} ${text}`;
}

/** An outcome as it is shown: a number with the target's unit, or the editor's own text. */
export function outcomeInWords(outcome: number | string, target: Target | undefined): string {
  if (typeof outcome === 'string') return outcome;
  return target?.unit === undefined
    ? formatNumber(outcome)
    : `${formatNumber(outcome)} ${unitFor(outcome, target.unit)}`;
}
