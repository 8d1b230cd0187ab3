import type { Party } from '../model/site.ts';
import { joinWords } from './swedish.ts';

/**
 * Who is responsible, told by a word and a shape, so that it is clear in grey and to the colour-blind (WCAG 1.4.1).
 * `shapes` are the places of the parties among all parties, from 1.
 */
export type Responsible = { readonly key: string; readonly text: string; readonly shapes: readonly number[] };

/** The mark of some parties, in the order of the site's parties; where none is given it says so. */
export function responsibleMark(keys: readonly string[], parties: readonly Party[]): Responsible {
  const named = parties.filter(({ key }) => keys.includes(key));
  const names = joinWords(named.map(({ name }) => name));
  return {
    key: named.map(({ key }) => key).join('+'),
    text: named.length === 0 ? 'Ansvarig anges inte' : named.length === 1 ? names : `${names} tillsammans`,
    shapes: named.map(({ key }) => parties.findIndex((party) => party.key === key) + 1),
  };
}
