import { firstWords } from '../../markdown/first-words.ts';
import { measureOf } from '../../model/progress/measure-of.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Reported } from '../../model/progress/reported.ts';
import type { Activity, Period, Site } from '../../model/site.ts';
import { measureInWords } from '../../words/measures.ts';
import { type Responsible, responsibleMark } from '../../words/responsible.ts';
import { type StatusView, statusView } from '../../words/statuses.ts';
import { outcomeInWords, targetsInWords } from '../../words/targets.ts';
import type { Explainer } from '../prose/explain.ts';
import { type Markup, SafeMarkup } from '../views.ts';
import { type MeasureBar, measureBar } from './measure-bar.ts';

/** An activity as a row: what, who, and how it goes. */
export type ActivityRow = {
  readonly id: string;
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
  const { period, site, explain, isTold, isAnyoneNamed } = around;
  const { latest } = progressOf(activity, period);
  const how = isTold ? howView(activity, latest, period) : undefined;
  const why = isTold ? firstWords(latest?.text ?? '') : '';
  return {
    id: activity.id,
    text: new SafeMarkup(explain.text(activity.text)),
    responsible: isAnyoneNamed ? responsibleMark(activity.responsible, site.parties) : undefined,
    aim: isTold ? aimInWords(activity, latest, period) : targetsInWords(activity),
    how,
    why: why === '' ? undefined : new SafeMarkup(explain.text(why)),
  };
}

/** How an activity goes by what one follow-up says of it. */
export function howView(activity: Activity, reported: Reported | undefined, period: Period): HowView {
  const measure = reported && measureOf(reported, progressOf(activity, period));
  return {
    status: statusView(reported === undefined ? 'ingen uppgift' : (reported.status ?? 'not said')),
    outcome: reported?.outcome === undefined ? undefined : outcomeInWords(reported.outcome, activity.target),
    bar: measure && measureBar(measure.amount, measure.goal),
  };
}

/** What was aimed at: in a sentence with the verdict where the outcome can be held against it, else as it was promised. */
export function aimInWords(
  activity: Activity,
  reported: Reported | undefined,
  period: Period,
): string | undefined {
  const { target, partTargets } = activity;
  const measure = reported && measureOf(reported, progressOf(activity, period));
  if (measure === undefined || target === undefined) return targetsInWords(activity);
  const parts = targetsInWords({ target: undefined, partTargets });
  return [measureInWords(measure, target), ...(parts === undefined ? [] : [`${parts}.`])].join(' ');
}
