import type { Activity, PartTarget, Rate, Target } from '../model/site.ts';
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

/** `Mål: minst 800 tillfällen per år, minst 20 procent efter klockan 22`; undefined where nothing was aimed at. */
export function targetsInWords({
  target,
  partTargets,
}: Pick<Activity, 'target' | 'partTargets'>): string | undefined {
  const parts = partTargets.map(partTargetInWords).join(', ');
  if (target === undefined) return parts === '' ? undefined : `Delmål: ${parts}`;
  return `Mål: ${[targetInWords(target), parts].filter((words) => words !== '').join(', ')}`;
}

const WHOLE: Readonly<Record<Rate, string>> = {
  år: 'ett helt år',
  tertial: 'ett helt tertial',
  månad: 'en hel månad',
  vecka: 'en hel vecka',
};

/** The time that a target with a rate is for: `ett helt år`. */
export function wholeTimeInWords(rate: Rate): string {
  return WHOLE[rate];
}
