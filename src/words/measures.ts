import type { Phase } from '../model/phase.ts';
import type { Measure, Verdict } from '../model/progress/progress.ts';
import type { Target } from '../model/site.ts';
import { spanByName } from './spans.ts';
import { capitalize, count, formatNumber } from './swedish.ts';
import { outcomeInWords, targetInWords } from './targets.ts';

/**
 * What was promised beside an outcome, as a person would say it: `Målet var minst 800 tillfällen och är nått.` A target with a rate
 * names the time; a sum says so, with how many follow-ups it is of. Of more than was promised it is never said that it was not reached.
 */
export function measureInWords(measure: Measure, target: Target, phase: Phase): string {
  const { amount, goal, verdict, summed, over } = measure;
  const { bound, unit, per } = target;
  const sum =
    summed > 1
      ? `Summan av ${count(summed, 'uppföljning', 'uppföljningar')} är ${outcomeInWords(amount, unit)}. `
      : '';
  const time = per === undefined ? '' : ` för ${spanByName(over).toLowerCase()}`;
  const aim = `${bound === 'antal' ? 'Lovat' : 'Målet'}${time}`;
  const words = targetInWords({ bound, unit, amount: goal, per: undefined });
  if (verdict === 'open') return `${sum}${aim} ${phase === 'over' ? 'var' : 'är'} ${words}.`;
  if (isMore(measure)) return `${sum}${aim} var ${words}. Det blev mer.`;
  const reached = verdict === 'met' ? 'nått' : 'inte nått';
  return `${sum}${aim} var ${words} och ${bound === 'antal' ? 'det är' : 'är'} ${reached}.`;
}

/** Whether it came to more than a limit, or than an exact number. */
function isMore({ amount, goal, verdict }: Measure): boolean {
  return verdict === 'exceeded' || (verdict === 'missed' && amount > goal);
}

/** The verdicts in a word or two, as tables and data say them. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'nått',
  exceeded: 'mer än målet',
  missed: 'inte nått',
  open: 'inte avgjort än',
};

/** The verdict on a measure in a word or two. */
export function verdictWord(measure: Measure): string {
  return isMore(measure) ? VERDICTS.exceeded : VERDICTS[measure.verdict];
}

/** The same in short, for a table under the target: the goal where it is another than the target's, a sum, and the verdict. */
export function verdictInWords(measure: Measure, target: Target): string {
  const { amount, goal, summed } = measure;
  const words = targetInWords({ ...target, amount: goal, unit: undefined, per: undefined });
  const said = [
    ...(summed > 1 ? [`summan är ${formatNumber(amount)}`] : []),
    ...(goal === target.amount ? [] : [`målet är ${words}`]),
    verdictWord(measure),
  ];
  return capitalize(said.join(', '));
}
