import type { Span } from '../../model/dates/span.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import { sum } from '../../model/progress/sum.ts';
import type { Target } from '../../model/site.ts';
import { spanByName } from '../../words/spans.ts';
import { formatNumber } from '../../words/swedish.ts';
import { outcomeInWords, targetInWords } from '../../words/targets.ts';
import type { Bar } from './outcome-bars.ts';
import { type Picture, picture } from './picture.ts';

export type OutcomeChart = Picture & {
  readonly bars: readonly DrawnBar[];
  /** All bars, and all lines of their goals, as one line to draw each: a page may have a great many. */
  readonly barPath: string;
  readonly goalPath: string;
  /** What the line across a bar stands for. */
  readonly goal: string;
  readonly hasSums: boolean;
  /** Where older bars are left out. */
  readonly leftOut: string | undefined;
  readonly rows: readonly OutcomeRow[];
};

/** The texts above a bar, and where they stand. */
export type DrawnBar = { readonly label: string; readonly amount: string; readonly y: number };

export type OutcomeRow = {
  readonly time: string;
  readonly outcome: string;
  readonly sum: string;
  readonly goal: string;
};

const WIDTH = 256;
const LINE = 44;
/** From the top of its line: a bar's texts, its middle, and its goal's line. */
const TEXT = 16;
const BAR = 29;
const GOAL = { top: 20, length: 18 } as const;
/** Between parts of a bar, and for the goal's line at the right edge. */
const GAP = 2;

/**
 * Outcomes as bars from zero, oldest first, each with its goal as a line; undefined where one bar is all. `room` is how many are
 * shown: the newest.
 */
export function outcomeChart(
  id: string,
  target: Target,
  all: readonly Bar[],
  room = all.length,
): OutcomeChart | undefined {
  const last = all.at(-1);
  if (last === undefined || all.length < 2) return undefined;
  const bars = all.slice(-room);
  const most = Math.max(...bars.flatMap(({ amount, goal }) => [amount, goal]));
  const scale = (amount: number) =>
    most <= 0 ? 0 : Math.round((Math.max(0, amount) / most) * (WIDTH - GAP));
  const hasSums = bars.some(({ parts }) => parts.length > 1);
  const goal = targetInWords(target);
  const newest = `${shortTime(last.over)}: ${outcomeInWords(last.amount, target.unit)}`;
  return {
    ...picture(
      {
        id: `utfall_${id}`,
        title: hasSums ? 'Summan av utfallen mot målet' : 'Utfallen mot målet',
        description: `${countOf(bars, all)}, äldst först. Den sista är ${newest}. Målet är ${goal}.`,
      },
      WIDTH,
      bars.length * LINE,
    ),
    bars: bars.map(({ over, amount }, at) => ({
      label: shortTime(over),
      amount: formatNumber(amount),
      y: at * LINE + TEXT,
    })),
    barPath: bars.map((bar, at) => `M0 ${at * LINE + BAR}${strokes(bar, scale)}`).join(''),
    goalPath: bars
      .map(({ goal: amount }, at) => `M${scale(amount) + 1} ${at * LINE + GOAL.top}v${GOAL.length}`)
      .join(''),
    goal,
    hasSums,
    leftOut: bars.length === all.length ? undefined : `${countOf(bars, all)} visas`,
    rows: bars.map((bar) => ({
      time: spanByName(bar.over),
      outcome: hasSums ? addition(bar) : outcomeInWords(bar.amount, target.unit),
      sum: outcomeInWords(bar.amount, target.unit),
      goal: targetInWords({ ...target, amount: bar.goal, unit: undefined, per: undefined }),
    })),
  };
}

/** The parts of a bar from the left, with a gap after each but the last. */
function strokes({ parts, own }: Bar, scale: (amount: number) => number): string {
  const drawn = own === undefined ? parts : [sum(parts.slice(0, -1)), own];
  const ends = drawn.map((_, at) => scale(sum(drawn.slice(0, at + 1))));
  return ends
    .map((end, at) => {
      const length = end - (ends[at - 1] ?? 0);
      const isLast = at === ends.length - 1;
      if (length === 0 && !isLast) return '';
      return isLast || length <= GAP ? `h${length}` : `h${length - GAP}m${GAP} 0`;
    })
    .join('');
}

function countOf(bars: readonly Bar[], all: readonly Bar[]): string {
  if (bars.length === all.length) return `${formatNumber(all.length)} staplar`;
  return `De ${formatNumber(bars.length)} senaste av ${formatNumber(all.length)} staplar`;
}

/** `312 + 280`; only the newest part where a bar is the sum so far: the others have bars of their own. */
function addition({ parts, own }: Bar): string {
  return own === undefined ? parts.map(formatNumber).join(' + ') : formatNumber(own);
}

/** A time that fits beside a number at 320 pixels: months by their first letters where it has no name. */
function shortTime(over: Span): string {
  const name = spanByName(over);
  if (name.length <= 16) return name;
  const { from, to } = over;
  const day = (date: string) => dateInWords(date).replace(/\p{L}{4,}/gu, (month) => month.slice(0, 3));
  return `${from === undefined ? '' : day(from)}–${to === undefined ? '' : day(to)}`;
}
