import type { Span } from '../../model/dates/span.ts';
import type { Expected, ExpectedState } from '../../model/expected/expected.ts';
import { capitalize, count } from '../../words/swedish.ts';
import { type Mark, type Picture, picture, type Tally } from './picture.ts';

/** A follow-up that is published here. */
export type Published = { readonly href: string; readonly time: string; readonly covers: Span };

export type TimeLine = Picture & {
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly marks: readonly Mark[];
  readonly key: readonly Tally[];
  readonly rows: readonly TimeLineRow[];
};

/** A time with its state in words; `href` leads to the follow-up that tells of it. */
export type TimeLineRow = {
  readonly time: string;
  readonly state: string;
  readonly href: string | undefined;
};

/** Each state in words that tell what is here and blame nobody, and by a shape. */
const STATES: Readonly<Record<ExpectedState, { readonly word: string; readonly shape: string }>> = {
  published: { word: 'Publicerad', shape: 'published' },
  awaited: { word: 'Väntas nu', shape: 'awaited' },
  coming: { word: 'Kommer senare', shape: 'coming' },
  late: { word: 'Har inte publicerats här än', shape: 'late' },
  never: { word: 'Har inte publicerats här', shape: 'never' },
};
const STATES_IN_ORDER = ['published', 'awaited', 'coming', 'late', 'never'] as const;

const LABEL = 72;
const CELL = 40;
const LINE = 28;

/** The follow-ups of a period in time: a line for each year, a cell for each that its cadence makes one expect; undefined for none. */
export function timeLine(
  id: string,
  expected: readonly Expected[],
  published: readonly Published[],
): TimeLine | undefined {
  const [first] = expected;
  if (first === undefined) return undefined;
  const years = [...new Set(expected.map(({ year }) => year))];
  const columns = [...new Set(expected.map(({ number }) => number))].toSorted((a, b) => a - b);
  const head = first.part === 'år' ? 0 : 1;
  const key = STATES_IN_ORDER.flatMap((state) => {
    const amount = expected.filter((one) => one.state === state).length;
    return amount === 0 ? [] : [{ ...STATES[state], amount: count(amount, 'uppföljning', 'uppföljningar') }];
  });
  const x = (number: number) => LABEL + columns.indexOf(number) * CELL;
  const y = (year: number) => (years.indexOf(year) + head) * LINE;
  const heads = columns.map((number) => ({ x: x(number) + 4, y: 17, text: String(number) }));
  return {
    ...picture(
      {
        id: `${id}_`,
        title: `${count(expected.length, 'uppföljning', 'uppföljningar')} att vänta under perioden`,
        description: `${key.map(({ word, amount }) => `${word}: ${amount}`).join('. ')}.`,
      },
      LABEL + columns.length * CELL,
      (years.length + head) * LINE,
    ),
    labels: [
      ...(head === 0 ? [] : [{ x: 0, y: 17, text: capitalize(first.part) }, ...heads]),
      ...years.map((year) => ({ x: 0, y: y(year) + 17, text: String(year) })),
    ],
    marks: expected.map(({ number, year, state }) => ({
      shape: STATES[state].shape,
      x: x(number),
      y: y(year) + 4,
    })),
    key,
    rows: rowsOf(expected, published),
  };
}

/** Those that are expected, oldest first, then those that are here and tell of some other time. */
function rowsOf(expected: readonly Expected[], published: readonly Published[]): readonly TimeLineRow[] {
  const told = expected.map((one) => ({ one, by: narrowest(one, published) }));
  const others = published.filter((followUp) => !told.some(({ by }) => by === followUp));
  return [
    ...told.map(({ one, by }) => ({
      time: nameOf(one),
      // What stands for a part may tell of a longer time.
      state: by === undefined || isSame(one, by.covers) ? STATES[one.state].word : `I ${by.time}`,
      href: one.state === 'published' ? by?.href : undefined,
    })),
    ...others.map(({ time, href }) => ({ time: capitalize(time), state: STATES.published.word, href })),
  ];
}

function nameOf({ part, number, year }: Expected): string {
  return part === 'år' ? String(year) : `${capitalize(part)} ${number} ${year}`;
}

/** Of the follow-ups that cover all of a time, the one that tells of the least beside it. */
function narrowest({ from, to }: Expected, published: readonly Published[]): Published | undefined {
  return published
    .filter(({ covers }) => (covers.from ?? '') <= from && (covers.to ?? '9999') >= to)
    .toSorted((a, b) => daysIn(a.covers) - daysIn(b.covers))[0];
}

function daysIn({ from, to }: Span): number {
  return from === undefined || to === undefined
    ? Number.POSITIVE_INFINITY
    : Date.parse(to) - Date.parse(from);
}

function isSame(one: Expected, { from, to }: Span): boolean {
  return one.from === from && one.to === to;
}
