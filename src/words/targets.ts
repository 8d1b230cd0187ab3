import { dateInWords } from '../model/dates/stated-date.ts';
import type { Activity, Outcome, PartTarget, Rate, Target } from '../model/site.ts';
import { formatNumber, joinWords } from './swedish.ts';
import { unitFor } from './units.ts';

/** `minst 800 tillfällen per år`; a plain number has no word before it. */
export function targetInWords({ bound, amount, unit, per }: Target): string {
  const words = [
    bound === 'antal' ? undefined : bound,
    formatNumber(amount),
    unit && unitFor(amount, unit),
    per && `per ${per}`,
  ];
  return words.filter((word) => word !== undefined).join(' ');
}

/** `minst 20 procent förstagångsanvändare`; a text that begins anew stands in brackets, so that the two do not run together. */
export function partTargetInWords(target: PartTarget): string {
  const { text, ...rest } = target;
  if (text === undefined) return targetInWords(rest);
  return `${targetInWords(rest)} ${/^\p{Lu}/u.test(text) ? `(${text})` : text}`;
}

/** The outcomes of a result as they are shown: numbers with what they count, or the editor's own texts; undefined where there is none. */
export function outcomesInWords(
  outcomes: readonly Outcome[],
  target: Pick<Target, 'unit'> | undefined,
): string | undefined {
  return outcomes.length === 0
    ? undefined
    : joinWords(outcomes.map((outcome) => oneOutcome(outcome, target?.unit)));
}

function oneOutcome({ amount, unit }: Outcome, targetUnit: string | undefined): string {
  // A text has what it counts in it, unless the content says it beside.
  return typeof amount === 'string'
    ? [amount, unit].filter(Boolean).join(' ')
    : outcomeInWords(amount, unit ?? targetUnit);
}

/** A number with what it counts; a text stands as it is. */
export function outcomeInWords(amount: number | string, unit: string | undefined): string {
  if (typeof amount === 'string') return amount;
  return unit === undefined ? formatNumber(amount) : `${formatNumber(amount)} ${unitFor(amount, unit)}`;
}

/** What is aimed at, as it was promised: an activity has all of it, a pledge as a whole has a target. */
export type Aimed = Pick<Activity, 'target'> & Partial<Pick<Activity, 'partTargets' | 'deadline'>>;

/** `Mål: minst 800 tillfällen per år, minst 20 procent efter klockan 22`, and by when; undefined where nothing was aimed at. */
export function targetsInWords({ target, partTargets = [], deadline }: Aimed): string | undefined {
  const parts = partTargets.map(partTargetInWords).join(', ');
  const aims = [target === undefined ? '' : targetInWords(target), parts].filter((words) => words !== '');
  const said = [
    ...(aims.length === 0 ? [] : [`${target === undefined ? 'Delmål' : 'Mål'}: ${aims.join(', ')}`]),
    ...(deadline === undefined ? [] : [`Senast ${dateInWords(deadline)}`]),
  ];
  return said.length === 0 ? undefined : said.join('. ');
}

const WHOLE: Readonly<Record<Rate, string>> = {
  dygn: 'ett helt dygn',
  vecka: 'en hel vecka',
  månad: 'en hel månad',
  kvartal: 'ett helt kvartal',
  tertial: 'ett helt tertial',
  halvår: 'ett helt halvår',
  år: 'ett helt år',
};

/** The time that a target with a rate is for: `ett helt år`. */
export function wholeTimeInWords(rate: Rate): string {
  return WHOLE[rate];
}
