import type { Measure } from '../model/progress/progress.ts';
import type { Target } from '../model/site.ts';
import { spanByName } from './spans.ts';
import { capitalize, count, formatNumber } from './swedish.ts';
import { unitFor } from './units.ts';

/**
 * An outcome beside its target in a sentence: `Målet är nått: 800 av minst 800 tillfällen.` A target with a rate names the time; a sum
 * says so, with how many follow-ups it is of.
 */
export function measureInWords(
  { amount, goal, verdict, summed, over }: Measure,
  { bound, unit, per }: Target,
): string {
  const unitWord = unit === undefined ? '' : ` ${unitFor(goal, unit)}`;
  const figures = `${formatNumber(amount)} av ${bound} ${formatNumber(goal)}${unitWord}`;
  const sum = summed > 1 ? `, summan av ${count(summed, 'uppföljning', 'uppföljningar')}` : '';
  const time = per === undefined ? '' : `${spanByName(over)}: `;
  if (verdict === 'open') return `${time}${time === '' ? 'Hittills' : 'hittills'} ${figures}${sum}.`;
  const words = verdict === 'met' ? 'målet är nått' : 'målet är inte nått';
  return `${time}${time === '' ? capitalize(words) : words}, ${figures}${sum}.`;
}
