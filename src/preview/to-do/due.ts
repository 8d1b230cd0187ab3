import { partValue } from '../../editing/new-file/part.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Expected } from '../../model/expected/expected.ts';
import type { Site } from '../../model/site.ts';
import { partsInWords } from '../../words/parts.ts';

/** A follow-up that somebody shall write, ready for its view. */
export type Due = {
  readonly title: string;
  /** When its time was over, or will be. */
  readonly state: string;
  readonly isLate: boolean;
  /** What the button that makes it sends; undefined where its time is not over. */
  readonly value: string | undefined;
};

/** The follow-ups whose time is over and that are neither published nor begun, oldest first, and the next one to come. */
export function dueFollowUps({ periods }: Pick<Site, 'periods'>): readonly Due[] {
  const all = periods
    .toReversed()
    .flatMap(({ slug, title, expected }) => expected.map((one) => ({ one, due: dueOf(slug, title, one) })));
  const open = all.filter(({ one }) => one.state === 'awaited' || one.state === 'late');
  const next = all.filter(({ one }) => one.state === 'coming').slice(0, 1);
  return [...open, ...next].map(({ due }) => due);
}

function dueOf(period: string, title: string, expected: Expected): Due {
  const isComing = expected.state === 'coming';
  const day = dateInWords(expected.to);
  const over =
    expected.state === 'late' ? 'Sen. Tiden som den gäller tog slut' : 'Tiden som den gäller tog slut';
  return {
    title: `${title}: ${partsInWords([expected])}`,
    state: isComing ? `Kan skrivas efter ${day}` : `${over} ${day}`,
    isLate: expected.state === 'late',
    value: isComing ? undefined : partValue(period, expected),
  };
}
