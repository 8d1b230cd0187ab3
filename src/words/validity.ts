import { isWholeMonth, spanInWords } from '../model/dates/span.ts';
import { dateInWords } from '../model/dates/stated-date.ts';
import type { Period } from '../model/site.ts';

/** Since when and until when pledges hold, in one sentence in the tense of the day. */
export function validityInWords(
  { span, phase }: Pick<Period, 'span' | 'phase'>,
  whose: 'Löftena' | 'Löftet',
): string {
  const time = timeInWords(span);
  if (phase === 'over') return `${whose} gällde ${time}.`;
  if (phase === 'coming' && span.from !== undefined)
    return `${whose} börjar gälla ${dateInWords(span.from)}${span.to === undefined ? '' : ` och gäller till ${dateInWords(span.to)}`}.`;
  return `Gäller ${time}.`;
}

/** `under` some years or a month, `från` a day `till` another. */
function timeInWords(span: Period['span']): string {
  const { from, to } = span;
  const words = spanInWords(span);
  if (from === undefined || to === undefined) return words;
  const isWholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  return isWholeYears || isWholeMonth({ from, to })
    ? `under ${words}`
    : `från ${dateInWords(from)} till ${dateInWords(to)}`;
}
