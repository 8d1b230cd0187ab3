import type { Lexicon } from './lexicon.ts';
import { swedish } from './swedish.ts';

/** The shortest first and last part of a compound, and the shortest first part that stands for all of it. */
const FIRST = 3;
const LAST = 3;
const ALONE = 4;

/**
 * A compound as two words that the texts have (`skolbesök`: `skol`, `besök`), by themselves rather than within others; empty where it
 * is none. Of one that a text has too, the parts must be there by themselves: to look for them within others takes long.
 */
export function pairIn(word: string, isThere: boolean, lexicon: Lexicon): readonly string[] {
  let within: readonly string[] = [];
  for (let at = word.length - LAST; at >= FIRST; at -= 1) {
    const [start, last] = [word.slice(0, at), word.slice(at)];
    const firsts = firstsOf(start);
    const first = firsts.find((part) => lexicon.hasItself(part));
    const hasLast = lexicon.hasItself(last);
    const isLikely = !isThere && start.length > FIRST && last.length > LAST;
    if (first !== undefined && hasLast && (isLikely || swedish.joins(start, last))) return [first, last];
    if (isThere || within.length > 0) continue;
    const isHalf = first !== undefined || hasLast;
    if (!(isLikely && isHalf) && !swedish.joins(start, last)) continue;
    const known = first ?? firsts.find((part) => lexicon.vocabulary.isWithin(part));
    if (known !== undefined && (hasLast || lexicon.vocabulary.isWithin(last))) within = [known, last];
  }
  return within;
}

/**
 * The part of a compound that some text has: the last, which tells what it is (`medborgardialog`: `dialog`), by itself or within
 * another, or else the first. The dictionary has some compounds whole (`gatlampa`): there any long part goes.
 */
export function partIn(word: string, lexicon: Lexicon): string | undefined {
  const all = Array.from({ length: Math.max(0, word.length - LAST - FIRST + 1) }, (_, at) => at + FIRST).map(
    (at) => ({ start: word.slice(0, at), last: word.slice(at) }),
  );
  const joined = all.filter(({ start, last }) => swedish.joins(start, last));
  const isWhole = joined.length === 0 && swedish.has(word);
  const cuts = isWhole ? all.filter(({ last }) => last.length >= ALONE) : joined;
  const lasts = cuts.map(({ last }) => last).filter((last) => !isWhole || last.length > ALONE);
  return (
    lasts.find((last) => lexicon.hasItself(last)) ??
    lasts.find((last) => lexicon.vocabulary.isWithin(last)) ??
    cuts.flatMap(({ start }) => firstsOf(start)).find((first) => standsAlone(first, lexicon))
  );
}

function standsAlone(first: string, lexicon: Lexicon): boolean {
  return first.length >= ALONE && lexicon.hasItself(first);
}

/** A first part as it is, and as it may be a word of its own: `kvälls` of `kväll`, `gatu` of `gata`. */
function firstsOf(part: string): readonly string[] {
  const bare = part.replace(/[aeosu]$/, '');
  return bare.length < FIRST || bare === part ? [part] : [part, bare];
}
