import type { Lexicon } from './lexicon.ts';

/** The shortest first and last part of a compound, and the shortest part that stands for all of it. */
const FIRST = 3;
const LAST = 4;
const ALONE = 5;

/**
 * A compound as two words that some texts have (`skolbesök`: `skol`, `besök`), at least so sure; empty where it is none. Parts that
 * both are only within other words are sure 2, two words by themselves 4.
 */
export function pairIn(word: string, least: 2 | 3, lexicon: Lexicon): readonly string[] {
  let best: { readonly pair: readonly string[]; readonly sure: number } = { pair: [], sure: least - 1 };
  for (let at = word.length - LAST; at >= FIRST; at -= 1) {
    const last = word.slice(at);
    const lastSure = lexicon.sureOf(last);
    if (lastSure === 0) continue;
    for (const first of firstsOf(word.slice(0, at))) {
      const firstSure = lexicon.sureOf(first);
      if (firstSure > 0 && firstSure + lastSure > best.sure)
        best = { pair: [first, last], sure: firstSure + lastSure };
    }
  }
  return best.pair;
}

/** The part of a compound that some text has: the last, which tells what it is (`medborgardialog`: `dialog`), or else the first. */
export function partIn(word: string, lexicon: Lexicon): string | undefined {
  if (/\d/.test(word)) return undefined;
  for (let at = FIRST; at <= word.length - ALONE; at += 1)
    if (lexicon.sureOf(word.slice(at)) > 0) return word.slice(at);
  for (let at = word.length - LAST; at >= LAST; at -= 1) {
    const known = firstsOf(word.slice(0, at)).find((first) => lexicon.sureOf(first) > 0);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A first part as it is, and as it may be a word of its own: `kvälls` of `kväll`, `gatu` of `gata`. */
function firstsOf(part: string): readonly string[] {
  const bare = part.replace(/[aeosu]$/, '');
  return bare.length < FIRST || bare === part ? [part] : [part, bare];
}
