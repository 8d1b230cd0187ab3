import { followUpAddress } from '../model/addresses.ts';
import { dateInWords } from '../model/dates/stated-date.ts';
import type { Expected } from '../model/expected/expected.ts';
import type { FollowUp, Period } from '../model/site.ts';
import { type DocumentLink, documentLink } from './documents.ts';
import { partsInWords } from './parts.ts';
import { monthsInWords } from './spans.ts';
import { capitalize } from './swedish.ts';

/** A follow-up in the list of a period: published, or waited for, or missing. */
export type FollowUpRow = {
  /** Undefined where it is not here. */
  readonly href: string | undefined;
  readonly title: string;
  /** Its months, where the title does not say them. */
  readonly months: string | undefined;
  /** When it was published, or what is known of one that is not here. */
  readonly state: string | undefined;
  readonly documents: readonly DocumentLink[];
};

type Dated = { readonly until: string; readonly row: FollowUpRow };

/**
 * The follow-ups of a period as one list, newest first: those that are published, those whose time is over, and the next one. What was
 * expected of a period that is long over comes last.
 */
export function followUpRows({ expected, followUps, ...period }: Period): readonly FollowUpRow[] {
  const inState = (state: Expected['state']) => expected.filter((one) => one.state === state);
  const published = followUps.map((followUp): Dated => {
    const row = publishedRow(followUp, { ...period, expected, followUps });
    return { until: followUp.covers.to ?? '9999', row };
  });
  const next = inState('coming').slice(0, 1);
  const open = [
    ...next.map((one) => missingRow([one], `Väntas efter ${dateInWords(one.to)}`)),
    ...byYear(inState('awaited')).map((group) => missingRow(group, 'Väntas')),
    ...byYear(inState('late')).map((group) => missingRow(group, 'Har inte publicerats här')),
  ];
  const never = byYear(inState('never')).map((group) => missingRow(group, 'Har inte publicerats här'));
  const newestFirst = [...open, ...published].toSorted((a, b) =>
    a.until === b.until ? 0 : a.until < b.until ? 1 : -1,
  );
  return [...newestFirst, ...never].map(({ row }) => row);
}

/**
 * `2 av 5 är publicerade`, where a plan says how many there will be and the period is not long over. Not where one stands for several:
 * there are fewer then than the share says.
 */
export function publishedShare({
  expected,
  followUps,
}: Pick<Period, 'expected' | 'followUps'>): string | undefined {
  if (expected.length === 0 || expected.some(({ state }) => state === 'never')) return undefined;
  const published = expected.filter(({ state }) => state === 'published').length;
  if (published > followUps.length) return undefined;
  return `${published} av ${expected.length} är ${published === 1 ? 'publicerad' : 'publicerade'}`;
}

function publishedRow(followUp: FollowUp, period: Period): FollowUpRow {
  const { title, covers, published, documents } = followUp;
  const months = monthsInWords(covers);
  return {
    href: followUpAddress(period, followUp),
    title,
    months: title.includes(months) ? undefined : months,
    state: published && dateInWords(published),
    documents: documents.map(documentLink),
  };
}

function missingRow(group: readonly Expected[], state: string): Dated {
  const [one] = group;
  const months =
    group.length === 1 && one !== undefined && one.part !== 'år' ? monthsInWords(one) : undefined;
  return {
    until: group.at(-1)?.to ?? '',
    row: { href: undefined, title: capitalize(partsInWords(group)), months, state, documents: [] },
  };
}

function byYear(expected: readonly Expected[]): readonly (readonly Expected[])[] {
  return [...Map.groupBy(expected, ({ year, part }) => (part === 'år' ? 0 : year)).values()];
}
