import type { Period } from '../../model/site.ts';

/** A period with only what a party answers for: its pledges and activities, and what follow-ups say of those. */
export function choosePart(period: Period, part: string): Period {
  const pledges = period.pledges.flatMap((pledge) => {
    const activities = pledge.activities.filter(({ responsible }) => responsible.includes(part));
    return activities.length === 0 && !pledge.responsible.includes(part) ? [] : [{ ...pledge, activities }];
  });
  const ids = new Set(pledges.flatMap((pledge) => [pledge, ...pledge.activities].map(({ id }) => id)));
  const followUps = period.followUps.map((followUp) => ({
    ...followUp,
    results: followUp.results.filter(({ id }) => ids.has(id)),
  }));
  return { ...period, pledges, followUps };
}
