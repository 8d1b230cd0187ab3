import { diffWordsWithSpace } from 'diff';
import { compareAddress } from '../../model/addresses.ts';
import { newestDate } from '../../model/dates/calendar.ts';
import { lineOf } from '../../model/lineage.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { comparisonTitle } from '../../words/summaries.ts';
import { capitalize, numberInWords } from '../../words/swedish.ts';
import { HOME, type PageView } from './page-view.ts';

/** A part of a text; `changed` is what the other text does not have. */
type TextPart = { readonly text: string; readonly changed: boolean };

/** One thing in two periods: unchanged, in other words, new, or no longer there. (That says nothing of whether the work goes on.) */
type Pair = {
  readonly before: readonly TextPart[] | undefined;
  readonly after: readonly TextPart[] | undefined;
  readonly isSame: boolean;
};

/** What went on, in which words, what is new and what has ended between two periods. */
export function comparePage(later: Period, earlier: Period, site: Site): PageView {
  const pledges = pairs(
    later,
    earlier,
    site,
    ({ pledges: all }) => all,
    ({ title }: Pledge) => title,
  );
  const activities = pairs(later, earlier, site, activitiesOf, ({ text }: Activity) => text);
  const [now, then] = [yearLabel(later), yearLabel(earlier)];
  const title = comparisonTitle(later, earlier);
  return {
    view: 'jamfor',
    address: compareAddress(later, earlier),
    heading: title,
    title,
    description: `Vad som fortsätter, vad som är nytt och vad som inte längre finns med i ${later.title} jämfört med ${earlier.title}.`,
    language: site.language,
    trail: [HOME, { href: `/${later.slug}`, text: later.title }],
    updated: newestDate([later.updated, earlier.updated]),
    changes: [],
    content: {
      now,
      then,
      later: { href: `/${later.slug}`, text: later.title },
      earlier: { href: `/${earlier.slug}`, text: earlier.title },
      kinds: [
        { heading: 'Löften', ...grouped(pledges), summary: summary(pledges, PLEDGES) },
        {
          heading: 'Aktiviteter',
          ...grouped(activities),
          summary: summary(activities, ACTIVITIES),
        },
      ].filter(({ total }) => total > 0),
    },
  };
}

function activitiesOf({ pledges }: Period): readonly Activity[] {
  return pledges.flatMap(({ activities }) => activities);
}

function pairs<T extends Pledge | Activity>(
  later: Period,
  earlier: Period,
  site: Site,
  itemsOf: (period: Period) => readonly T[],
  wordsOf: (item: T) => string,
): readonly Pair[] {
  const used = new Set<T>();
  const kept = itemsOf(later).map((item): Pair => {
    const place = lineOf(site.lineage, later, item).find(({ period }) => period === earlier.slug);
    const origin = itemsOf(earlier).find(({ id }) => id === place?.id);
    if (origin === undefined)
      return { before: undefined, after: [{ text: wordsOf(item), changed: false }], isSame: false };
    used.add(origin);
    return inWords(wordsOf(origin), wordsOf(item));
  });
  const ended = itemsOf(earlier)
    .filter((item) => !used.has(item))
    .map((item) => ({
      before: [{ text: wordsOf(item), changed: false }],
      after: undefined,
      isSame: false,
    }));
  return [...kept, ...ended];
}

function inWords(before: string, after: string): Pair {
  const parts = diffWordsWithSpace(before, after);
  const without = (left: 'added' | 'removed') =>
    parts
      .filter((part) => !part[left])
      .map(({ value, added, removed }) => ({
        text: value,
        changed: added || removed,
      }));
  return { before: without('added'), after: without('removed'), isSame: before === after };
}

function grouped(all: readonly Pair[]) {
  return {
    total: all.length,
    going: all.filter(({ before, after }) => before !== undefined && after !== undefined),
    fresh: all.filter(({ before }) => before === undefined),
    ended: all.filter(({ after }) => after === undefined),
  };
}

/** What is counted, in words: `ett löfte`, `två löften`, `ett är nytt`. */
type Counted = {
  readonly gender: 'en' | 'ett';
  readonly one: string;
  readonly many: string;
  readonly fresh: string;
};
const PLEDGES: Counted = { gender: 'ett', one: 'löfte', many: 'löften', fresh: 'nytt' };
const ACTIVITIES: Counted = { gender: 'en', one: 'aktivitet', many: 'aktiviteter', fresh: 'ny' };

/** `Två löften fortsätter, ett av dem med andra ord. Ett är nytt.` */
function summary(all: readonly Pair[], { gender, one, many, fresh: isFresh }: Counted): string {
  const { going, fresh, ended } = grouped(all);
  const changed = going.filter(({ isSame }) => !isSame).length;
  const words = (amount: number) => numberInWords(amount, gender);
  const inOtherWords = going.length === 1 ? ' med andra ord' : `, ${words(changed)} av dem med andra ord`;
  const sentences = [
    going.length === 0
      ? ''
      : `${words(going.length)} ${going.length === 1 ? one : many} fortsätter${changed === 0 ? '' : inOtherWords}.`,
    fresh.length === 0 ? '' : `${words(fresh.length)} är ${fresh.length === 1 ? isFresh : 'nya'}.`,
    ended.length === 0 ? '' : `${words(ended.length)} finns inte längre med.`,
  ];
  return sentences.filter(Boolean).map(capitalize).join(' ');
}
