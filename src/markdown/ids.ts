import { slug } from '../text/fold.ts';

/** `Så går det till` becomes `sa-gar-det-till`. */
export function headingId(text: string): string {
  return slug(text) || 'rubrik';
}

/** The last number that each wanted id got among some ids: ten thousand equal headings are not counted through for each. */
const numbers = new WeakMap<Set<string>, Map<string, number>>();

/** The wanted id, with a number where it is taken; takes what it gives. Ids that were taken stay so. */
export function takeId(wanted: string, ids: Set<string>): string {
  const known = numbers.get(ids) ?? new Map<string, number>();
  numbers.set(ids, known);
  let number = known.get(wanted) ?? 1;
  let id = number === 1 ? wanted : `${wanted}-${number}`;
  while (ids.has(id)) {
    number += 1;
    id = `${wanted}-${number}`;
  }
  known.set(wanted, number);
  ids.add(id);
  return id;
}
