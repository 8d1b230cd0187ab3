import { firstWords } from '../markdown/first-words.ts';
import type { FollowUp, Period } from '../model/site.ts';
import { yearLabel } from '../model/year-label.ts';
import { shorten } from './swedish.ts';

/** One sentence on a follow-up, for lists and search engines. */
export function followUpSummary({ summary, coversText }: FollowUp, period: Period): string {
  return summary ?? `Uppföljning av ${period.title}: ${coversText}.`;
}

/** One sentence on a period, for lists and search engines. */
export function periodSummary(period: Period): string {
  const titles = [period.title, ...period.pledges.map(({ title }) => title)];
  const sentences = titles.map((title) => (/[.!?]$/.test(title) ? title : `${title}.`));
  return period.summary ?? shorten(firstWords(period.introduction) || sentences.join(' '), 155);
}

/** What the page is called that compares a period with an earlier one. */
export function comparisonTitle(later: Period, earlier: Period): string {
  return `${later.title} jämfört med ${yearLabel(earlier)}`;
}
