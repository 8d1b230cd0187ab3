import type { Activity } from './site.ts';

/** Activities under one sub-heading of the editor's; undefined for those that have none. */
export type Group<T> = { readonly heading: string | undefined; readonly items: readonly T[] };

/** Activities by sub-heading, in the editor's order. Those without one come first: below another's they would be part of it. */
export function groupsOf<T extends Pick<Activity, 'group'>>(activities: readonly T[]): readonly Group<T>[] {
  return [...Map.groupBy(activities, ({ group }) => group)]
    .map(([heading, items]) => ({ heading, items }))
    .toSorted((a, b) => Number(a.heading !== undefined) - Number(b.heading !== undefined));
}
