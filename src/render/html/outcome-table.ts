import { followUpAddress } from '../../model/addresses.ts';
import { measureOf } from '../../model/progress/measure-of.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Reported } from '../../model/progress/reported.ts';
import type { Period } from '../../model/site.ts';
import { historyInWords, type OutcomeInWords } from '../../words/outcomes.ts';
import { targetInWords } from '../../words/targets.ts';
import type { Goal } from './activity-view.ts';
import { type MeasureBar, measureBar } from './measure-bar.ts';
import { outcomeBars } from './outcome-bars.ts';

/** All outcomes of an activity, newest first: a table whose last cell is the bar. */
export type OutcomeTable = {
  readonly caption: string;
  readonly hasTarget: boolean;
  readonly rows: readonly OutcomeRow[];
  /** Where older outcomes are left out. */
  readonly leftOut: string | undefined;
};

export type OutcomeRow = Omit<OutcomeInWords, 'reported'> & {
  readonly href: string;
  readonly bar: MeasureBar | undefined;
};

/** The table of an activity or a pledge; undefined where no follow-up mentions it. `room` is how many outcomes are shown. */
export function outcomeTable(activity: Goal, period: Period, room: number): OutcomeTable | undefined {
  const all = historyInWords(activity, period);
  const shown = all.slice(0, room);
  if (shown.length === 0) return undefined;
  const { target, id } = activity;
  return {
    caption: target === undefined ? 'Utfallen' : `Utfallen mot målet: ${targetInWords(target)}`,
    hasTarget: target !== undefined && shown.some(({ outcome }) => outcome !== undefined),
    rows: shown.map(({ reported, ...words }) => ({
      ...words,
      href: `${followUpAddress(period, reported.followUp)}#${id}`,
      bar: barOf(reported, activity, period),
    })),
    leftOut:
      shown.length === all.length
        ? undefined
        : `De ${shown.length} senaste av ${all.length} visas. Äldre utfall står i uppföljningarna.`,
  };
}

/** The bar of the outcome's own time; else that of the time that it ends. */
function barOf(reported: Reported, activity: Goal, period: Period): MeasureBar | undefined {
  const { target } = activity;
  if (target === undefined) return undefined;
  const progress = progressOf(activity, period);
  const { from, to } = reported.followUp.covers;
  const own = outcomeBars(target, progress).find(({ over }) => over.from === from && over.to === to);
  const drawn = own ?? measureOf(reported, progress);
  return drawn && measureBar(drawn.amount, drawn.goal);
}
