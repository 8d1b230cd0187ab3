import { firstWords } from '../../markdown/first-words.ts';
import { latestStatus } from '../../model/finding.ts';
import { measureOf } from '../../model/progress/measure-of.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Reported } from '../../model/progress/reported.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { measureInWords } from '../../words/measures.ts';
import { WHOLE_PLEDGE } from '../../words/outcomes.ts';
import { type Responsible, responsibleMark } from '../../words/responsible.ts';
import { type StatusView, statusView } from '../../words/statuses.ts';
import { type Aimed, outcomesInWords, targetsInWords } from '../../words/targets.ts';
import type { Explainer } from '../prose/explain.ts';
import { type Markup, SafeMarkup } from '../views.ts';
import { type MeasureBar, measureBar } from './measure-bar.ts';

/** An activity as a row: what, who, and how it goes. */
export type ActivityRow = {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly text: Markup;
  /** Undefined where nobody is named for any activity of the pledge. */
  readonly responsible: Responsible | undefined;
  /** What was aimed at, and whether it was reached where that can be told. */
  readonly aim: string | undefined;
  /** Undefined where nothing is known of any activity: the finding has said so. */
  readonly how: HowView | undefined;
  /** The follow-up's own explanation, its first paragraph. */
  readonly why: Markup | undefined;
};

/** How it goes: the status, the outcome, and the outcome against the target as a bar. */
export type HowView = {
  readonly status: StatusView;
  readonly outcome: string | undefined;
  readonly bar: MeasureBar | undefined;
};

/** What rows of one page share. */
export type RowSurroundings = {
  readonly period: Period;
  readonly site: Site;
  readonly explain: Explainer;
  /** Whether rows tell how it goes. */
  readonly isTold: boolean;
  readonly isAnyoneNamed: boolean;
};

/** The row of an activity by the newest follow-up that mentions it. */
export function activityRow(activity: Activity, around: RowSurroundings): ActivityRow {
  const { site, isAnyoneNamed } = around;
  return {
    ...goalRow(activity, around),
    formerIds: activity.formerIds,
    text: new SafeMarkup(around.explain.text(activity.text)),
    responsible: isAnyoneNamed ? responsibleMark(activity.responsible, site.parties) : undefined,
  };
}

/** The row of a pledge as a whole, where it has a target or a result of its own; undefined where it has neither. */
export function wholeRow(pledge: Pledge, around: RowSurroundings): ActivityRow | undefined {
  const { latest } = progressOf(pledge, around.period);
  if (pledge.target === undefined && latest === undefined) return undefined;
  return {
    ...goalRow(pledge, around),
    id: `${pledge.id}_helhet`,
    formerIds: [],
    text: new SafeMarkup(WHOLE_PLEDGE),
    responsible: undefined,
  };
}

function goalRow(of: Goal, { period, explain, isTold }: RowSurroundings) {
  const { latest } = progressOf(of, period);
  const why = isTold ? firstWords(latest?.text ?? '') : '';
  return {
    id: of.id,
    aim: isTold ? aimInWords(of, latest, period) : targetsInWords(of),
    how: isTold ? howView(of, latest, period) : undefined,
    why: why === '' ? undefined : new SafeMarkup(explain.text(why)),
  };
}

/** An activity, or a pledge as a whole. */
export type Goal = Pick<Activity, 'id'> & Aimed;

/** How an activity or a pledge goes by what one follow-up says of it. */
export function howView(of: Goal, reported: Reported | undefined, period: Period): HowView {
  const measure = reported && measureOf(reported, progressOf(of, period));
  return {
    status: statusView(latestStatus(reported)),
    outcome: reported && outcomesInWords(reported.outcomes, of.target),
    bar: measure && measureBar(measure.amount, measure.goal),
  };
}

/** What was aimed at: in a sentence with the verdict where the outcome can be held against it, else as it was promised. */
export function aimInWords(of: Goal, reported: Reported | undefined, period: Period): string | undefined {
  const measure = reported && measureOf(reported, progressOf(of, period));
  if (measure === undefined || of.target === undefined) return targetsInWords(of);
  const rest = targetsInWords({ ...of, target: undefined });
  return [measureInWords(measure, of.target, period.phase), ...(rest === undefined ? [] : [`${rest}.`])].join(
    ' ',
  );
}
