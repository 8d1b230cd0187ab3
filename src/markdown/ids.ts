import { slug } from '../text/fold.ts';

/** `Så går det till` becomes `sa-gar-det-till`. */
export function headingId(text: string): string {
  return slug(text) || 'rubrik';
}

/** The wanted id, with a number where it is taken; takes what it gives. */
export function takeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}
