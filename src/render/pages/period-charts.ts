import { progressOf } from '../../content/progress/progress.ts';
import type { Activity, Period } from '../../content/site.ts';
import { outcomeBars } from '../charts/outcome-bars.ts';
import { type OutcomeChart, outcomeChart } from '../charts/outcome-chart.ts';
import { type LatestStatus, type StatusBar, statusBar } from '../charts/status-bar.ts';
import { type TimeLine, timeLine } from '../charts/time-line.ts';
import { followUpAddress } from './pledge-view.ts';

/** The pictures of a period's page. Maps, since an id may be any word, and an object answers to some. */
export type PeriodCharts = {
  readonly statuses: ReadonlyMap<string, StatusBar>;
  readonly outcomes: ReadonlyMap<string, OutcomeChart>;
  readonly timeLine: TimeLine | undefined;
  /** Whether the page has room for all that was reported; else it has the newest, and the follow-ups the rest. */
  readonly hasRoom: boolean;
};

/**
 * How many results a page tells in full. Sixty activities in twelve follow-ups are 720, and in full weigh five thousand bytes
 * more than arrives in one round trip.
 */
const FULL = 300;
/** How many bars a picture has on a page that does not. */
const FEW_BARS = 6;

/** Makes the pictures of a period: of each pledge, of each activity with outcomes to compare, and of its follow-ups. */
export function periodCharts(period: Period): PeriodCharts {
  const activities = period.pledges.flatMap((pledge) => pledge.activities);
  const hasRoom = period.followUps.reduce((sum, { results }) => sum + results.length, 0) <= FULL;
  const published = period.followUps.map((followUp) => ({
    href: followUpAddress(period, followUp),
    time: followUp.coversText,
    covers: followUp.covers,
  }));
  return {
    statuses: new Map(
      period.pledges.flatMap((pledge) => {
        const latest = pledge.activities.map((activity) => latestStatus(activity, period));
        return entry(pledge.id, statusBar(pledge.id, latest));
      }),
    ),
    outcomes: new Map(
      activities.flatMap((activity) => entry(activity.id, outcomesOf(activity, period, hasRoom))),
    ),
    timeLine: timeLine('tidslinje', period.expected, published),
    hasRoom,
  };
}

function entry<Value>(id: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[id, value]];
}

function latestStatus(activity: Activity, period: Period): LatestStatus {
  const { latest } = progressOf(activity, period);
  return latest === undefined ? 'ingen uppgift' : (latest.status ?? 'not said');
}

function outcomesOf(activity: Activity, period: Period, hasRoom: boolean): OutcomeChart | undefined {
  const { target } = activity;
  if (target === undefined) return undefined;
  const bars = outcomeBars(target, progressOf(activity, period));
  return outcomeChart(activity.id, target, bars, hasRoom ? undefined : FEW_BARS);
}
