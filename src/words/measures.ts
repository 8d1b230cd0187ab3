import type { Measure, Verdict } from '../model/progress/progress.ts';
import type { Target } from '../model/site.ts';
import { spanByName } from './spans.ts';
import { capitalize, count, formatNumber } from './swedish.ts';
import { outcomeInWords, targetInWords } from './targets.ts';

/**
 * What was promised beside an outcome, as a person would say it: `Målet var minst 800 tillfällen och är nått.` A target with a rate
 * names the time; a sum says so, with how many follow-ups it is of.
 */
export function measureInWords({ amount, goal, verdict, summed, over }: Measure, target: Target): string {
  const { bound, unit, per } = target;
  const sum =
    summed > 1
      ? `Summan av ${count(summed, 'uppföljning', 'uppföljningar')} är ${outcomeInWords(amount, target)}. `
      : '';
  const time = per === undefined ? '' : ` för ${spanByName(over).toLowerCase()}`;
  const words = targetInWords({ bound, unit, amount: goal, per: undefined });
  if (verdict === 'open') return `${sum}Målet${time} är ${words}.`;
  return `${sum}Målet${time} var ${words} och är ${verdict === 'met' ? 'nått' : 'inte nått'}.`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'nått',
  missed: 'inte nått',
  open: 'inte avgjort än',
};

/** The same in short, for a table under the target: the goal where it is another than the target's, a sum, and the verdict. */
export function verdictInWords({ amount, goal, verdict, summed }: Measure, target: Target): string {
  const said = [
    ...(summed > 1 ? [`summan är ${formatNumber(amount)}`] : []),
    ...(goal === target.amount ? [] : [`målet är ${target.bound} ${formatNumber(goal)}`]),
    VERDICTS[verdict],
  ];
  return capitalize(said.join(', '));
}
