import type { Lexicon } from './lexicon.ts';
import { swedish } from './swedish.ts';

/** The shortest first and last part of a compound, and the shortest first part that stands for all of it. */
const FIRST = 3;
const LAST = 3;
const ALONE = 4;

/** Both parts are in the texts, one of them by itself. */
const LIKELY = 3;

/**
 * A compound as two words that the texts have (`skolbesök`: `skol`, `besök`); empty where it is none. Of one that a text has too, the
 * parts must be sure.
 */
export function pairIn(word: string, isThere: boolean, lexicon: Lexicon): readonly string[] {
  let best: { readonly pair: readonly string[]; readonly sure: number } = { pair: [], sure: 0 };
  for (let at = word.length - LAST; at >= FIRST; at -= 1) {
    const [start, last] = [word.slice(0, at), word.slice(at)];
    const lastSure = lexicon.sureOf(last);
    if (lastSure === 0) continue;
    for (const first of firstsOf(start)) {
      const firstSure = lexicon.sureOf(first);
      const sure = firstSure + lastSure;
      if (firstSure === 0 || sure <= best.sure || (isThere && sure < LIKELY)) continue;
      if ((!isThere && sure >= LIKELY && last.length > LAST) || swedish.joins(start, last))
        best = { pair: [first, last], sure };
    }
  }
  return best.pair;
}

/** The part of a compound that some text has: the last, which tells what it is (`medborgardialog`: `dialog`), or else the first. */
export function partIn(word: string, lexicon: Lexicon): string | undefined {
  const cuts = Array.from({ length: Math.max(0, word.length - LAST - FIRST + 1) }, (_, at) => at + FIRST)
    .map((at) => ({ start: word.slice(0, at), last: word.slice(at) }))
    .filter(({ start, last }) => swedish.joins(start, last));
  const known = cuts.find(({ last }) => lexicon.sureOf(last) === 2)?.last;
  return known ?? cuts.flatMap(({ start }) => firstsOf(start)).find((first) => standsAlone(first, lexicon));
}

function standsAlone(first: string, lexicon: Lexicon): boolean {
  return first.length >= ALONE && lexicon.sureOf(first) === 2;
}

/** A first part as it is, and as it may be a word of its own: `kvälls` of `kväll`, `gatu` of `gata`. */
function firstsOf(part: string): readonly string[] {
  const bare = part.replace(/[aeosu]$/, '');
  return bare.length < FIRST || bare === part ? [part] : [part, bare];
}
