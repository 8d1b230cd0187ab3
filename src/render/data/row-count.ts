import type { Period, Result } from '../../model/site.ts';

/** How many rows the table of a period has, as rowsOf() gives them, without making them. */
export function rowCount({ pledges, followUps }: Period): number {
  const told = new Map<string, number>();
  for (const { of, id, outcomes } of followUps.flatMap(({ results }) => results))
    told.set(`${of} ${id}`, (told.get(`${of} ${id}`) ?? 0) + Math.max(1, outcomes.length));
  const times = (of: Result['of'], id: string) => told.get(`${of} ${id}`) ?? 0;
  return pledges.reduce((sum, { id, activities }) => {
    const rows = activities.reduce((own, part) => own + Math.max(1, times('activity', part.id)), 0);
    return sum + Math.max(1, times('pledge', id) + rows);
  }, 0);
}
