import type { Lexicon } from './lexicon.ts';
import { swedish } from './swedish.ts';
import { root } from './words.ts';

/** The shortest first and last part of a compound, and the shortest first part that stands for all of it. */
const FIRST = 3;
const LAST = 3;
const ALONE = 4;

/** A cut through a compound: a first part that some text has, if one has it, the last, and whether a text has that too. */
type Cut = {
  readonly start: string;
  readonly first: string | undefined;
  readonly last: string;
  readonly hasLast: boolean;
};

/**
 * A compound as two words that the texts have (`skolbesök`: `skol`, `besök`), by themselves rather than within others; empty where it
 * is none. Of one that a text has too, the parts must be there by themselves: to look for them within others takes long.
 */
export function pairIn(word: string, isThere: boolean, lexicon: Lexicon): readonly string[] {
  const cuts = cutsOf(word, lexicon);
  const isJoined = ({ start, last }: Cut) => swedish.joins(start, last);
  const isLikely = ({ start, last }: Cut) => !isThere && start.length > FIRST && last.length > LAST;
  const whole = cuts.filter(({ first, hasLast }) => first !== undefined && hasLast);
  const best = whole.find(isJoined) ?? whole.find(isLikely);
  if (best !== undefined) return [best.first ?? '', best.last];
  if (isThere) return [];
  for (const cut of cuts) {
    const { start, first, last, hasLast } = cut;
    if (!(isLikely(cut) && (first !== undefined || hasLast)) && !isJoined(cut)) continue;
    const known = first ?? firstsOf(start).find((part) => lexicon.vocabulary.isWithin(part));
    if (known !== undefined && (hasLast || lexicon.vocabulary.isWithin(last))) return [known, last];
  }
  return [];
}

/** All cuts, the shortest last part first. */
function cutsOf(word: string, lexicon: Lexicon): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = word.length - LAST; at >= FIRST; at -= 1) {
    const [start, last] = [word.slice(0, at), word.slice(at)];
    const first = firstsOf(start).find((part) => lexicon.hasItself(part));
    cuts.push({ start, first, last, hasLast: lexicon.hasItself(last) });
  }
  return cuts;
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

/** The longest beginning of a word that no dictionary knows which some text has as a word (`krogkö`: `krog`). */
export function startOf(word: string, lexicon: Lexicon): string | undefined {
  for (let at = word.length - 1; at >= ALONE; at -= 1) {
    const start = word.slice(0, at);
    if (root(start) === start && lexicon.hasItself(start)) return start;
  }
  return undefined;
}

function standsAlone(first: string, lexicon: Lexicon): boolean {
  return first.length >= ALONE && lexicon.hasItself(first);
}

/** A first part as it is, and as it may be a word of its own: `kvälls` of `kväll`, `gatu` of `gata`. */
function firstsOf(part: string): readonly string[] {
  const bare = part.replace(/[aeosu]$/, '');
  return bare.length < FIRST || bare === part ? [part] : [part, bare];
}
