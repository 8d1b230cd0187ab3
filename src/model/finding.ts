import { progressOf } from './progress/progress.ts';
import type { Activity, FollowUp, Period, Pledge, Result, Status } from './site.ts';

/** What the newest follow-up that mentions an activity says of its status; perhaps it tells of something else. */
export type LatestStatus = Status | 'not said';

/** How some activities go. */
export type Finding = {
  /** One for each activity, in the activities' order; `ingen uppgift` also where no follow-up mentions it. */
  readonly statuses: readonly LatestStatus[];
  /** The follow-ups that say so, newest first. */
  readonly sources: readonly FollowUp[];
};

/** How activities of a period go by the newest follow-up that mentions each. */
export function findingOf(activities: readonly Activity[], period: Period): Finding {
  const latest = activities.map((activity) => progressOf(activity, period).latest);
  const telling = new Set(latest.flatMap((reported) => reported?.followUp ?? []));
  return {
    statuses: latest.map(latestStatus),
    sources: period.followUps.filter((followUp) => telling.has(followUp)),
  };
}

/** The status by what a follow-up says of something, or by its silence. */
export function latestStatus(said: Pick<Result, 'status'> | undefined): LatestStatus {
  return said === undefined ? 'ingen uppgift' : (said.status ?? 'not said');
}

/** How many of some statuses there are of one. */
export function amountOf(status: LatestStatus, statuses: readonly LatestStatus[]): number {
  return statuses.filter((one) => one === status).length;
}

/** Whether nothing is known of any of them. */
export function isUnknown(statuses: readonly LatestStatus[]): boolean {
  return statuses.every((status) => status === 'ingen uppgift');
}

/** Whether a follow-up tells how a pledge goes as a whole, beside its activities or instead of them. */
export function isToldAsWhole(pledge: Pledge, period: Period): boolean {
  return progressOf(pledge, period).latest !== undefined;
}

/** The activities of a period, in the order of its pledges. */
export function activitiesOf({ pledges }: Pick<Period, 'pledges'>): readonly Activity[] {
  return pledges.flatMap(({ activities }) => activities);
}
