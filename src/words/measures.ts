import type { Measure, Verdict } from '../model/progress/progress.ts';
import type { Target } from '../model/site.ts';
import { spanByName } from './spans.ts';
import { capitalize, count, formatNumber } from './swedish.ts';
import { unitFor } from './units.ts';

/**
 * An outcome beside its target in a sentence: `Målet är nått, 800 av minst 800 tillfällen.` A target with a rate names the time; a sum
 * says so, with how many follow-ups it is of. Of more than was promised it is never said that it was not reached.
 */
export function measureInWords(measure: Measure, target: Target): string {
  const { over, summed, verdict } = measure;
  const sum = summed > 1 ? `, summan av ${count(summed, 'uppföljning', 'uppföljningar')}` : '';
  const said = `${WORDS[verdict === 'missed' && isMore(measure) ? 'exceeded' : verdict]}${figures(measure, target)}${sum}.`;
  return target.per === undefined ? capitalize(said) : `${spanByName(over)}: ${said}`;
}

const WORDS: Readonly<Record<Verdict, string>> = {
  met: 'målet är nått, ',
  missed: 'målet är inte nått, ',
  exceeded: 'mer än målet, ',
  open: 'hittills ',
};

function isMore({ amount, goal }: Measure): boolean {
  return amount > goal;
}

/** `3 av minst 8 nya områden`; more than a limit is not a part of it, and a plain number is what was promised. */
function figures(measure: Measure, { bound, unit }: Target): string {
  const { amount, goal, verdict } = measure;
  const promised = `${formatNumber(goal)}${unit === undefined ? '' : ` ${unitFor(goal, unit)}`}`;
  if (bound === 'antal') return `${formatNumber(amount)} mot lovade ${promised}`;
  const isOver = isMore(measure) && (verdict === 'exceeded' || verdict === 'missed');
  return `${formatNumber(amount)} ${isOver ? 'mot' : 'av'} ${bound} ${promised}`;
}
