import { followUpAddress } from '../../model/addresses.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Activity, Period, Pledge } from '../../model/site.ts';
import { outcomeBars } from '../charts/outcome-bars.ts';
import { type OutcomeChart, outcomeChart } from '../charts/outcome-chart.ts';
import { type LatestStatus, type StatusBar, statusBar } from '../charts/status-bar.ts';
import { type TimeLine, timeLine } from '../charts/time-line.ts';

/** The pictures of a page. Maps, since an id may be any word, and an object answers to some. */
export type Charts = {
  readonly statuses: ReadonlyMap<string, StatusBar>;
  readonly outcomes: ReadonlyMap<string, OutcomeChart>;
  readonly timeLine: TimeLine | undefined;
  /** Whether the page tells what every follow-up said; else only the newest, and the pledges' own pages tell the rest. */
  readonly hasHistory: boolean;
};

/**
 * How many results a page tells in full. Sixty activities in twelve follow-ups are 720, and in full weigh five thousand bytes
 * more than arrives in one round trip.
 */
const FULL = 300;
/** How many bars a picture has where even the page of one pledge has more results than that. */
const FEW_BARS = 6;

/**
 * Makes the pictures of a period's page: of each pledge, of each activity with outcomes to compare, and of its follow-ups. Where there
 * are too many results for one page, the outcomes are left to the pages of the pledges.
 */
export function periodCharts(period: Period): Charts {
  const activities = period.pledges.flatMap((pledge) => pledge.activities);
  const hasHistory = resultsOf(activities, period) <= FULL;
  const published = period.followUps.map((followUp) => ({
    href: followUpAddress(period, followUp),
    time: followUp.coversText,
    covers: followUp.covers,
  }));
  return {
    statuses: statusBars(period.pledges, period),
    outcomes: hasHistory ? outcomeCharts(activities, period) : new Map(),
    timeLine: timeLine('tidslinje', period.expected, published),
    hasHistory,
  };
}

/** Makes the pictures of a pledge's own page. */
export function pledgeCharts(pledge: Pledge, period: Period): Charts {
  const isFull = resultsOf(pledge.activities, period) <= FULL;
  return {
    statuses: statusBars([pledge], period),
    outcomes: outcomeCharts(pledge.activities, period, isFull ? undefined : FEW_BARS),
    timeLine: undefined,
    hasHistory: isFull,
  };
}

function resultsOf(activities: readonly Activity[], { followUps }: Period): number {
  const ids = new Set(activities.map(({ id }) => id));
  return followUps.flatMap(({ results }) => results.filter(({ id }) => ids.has(id))).length;
}

function statusBars(pledges: readonly Pledge[], period: Period): ReadonlyMap<string, StatusBar> {
  return new Map(
    pledges.flatMap((pledge) => {
      const latest = pledge.activities.map((activity) => latestStatus(activity, period));
      return entry(pledge.id, statusBar(pledge.id, latest));
    }),
  );
}

function outcomeCharts(activities: readonly Activity[], period: Period, room?: number) {
  return new Map(
    activities.flatMap((activity) => {
      const { target } = activity;
      if (target === undefined) return [];
      const bars = outcomeBars(target, progressOf(activity, period));
      return entry(activity.id, outcomeChart(activity.id, target, bars, room));
    }),
  );
}

function entry<Value>(id: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[id, value]];
}

function latestStatus(activity: Activity, period: Period): LatestStatus {
  const { latest } = progressOf(activity, period);
  return latest === undefined ? 'ingen uppgift' : (latest.status ?? 'not said');
}
