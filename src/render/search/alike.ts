import { slipsBetween } from '../../text/nearest.ts';
import { put } from './lists.ts';

/** Finds words that are nearly the same among very many, without comparing with each of them. */
export class AlikeWords {
  readonly #byStart = new Map<string, string[]>();
  readonly #byEnd = new Map<string, string[]>();

  add(word: string): void {
    put(this.#byStart, `${word.slice(0, 2)}${word.length}`, word);
    put(this.#byEnd, `${word.slice(-2)}${word.length}`, word);
  }

  /** The words that are a typo away. One typo leaves the first two or the last two of five letters as they are. */
  typosOf(word: string): readonly string[] {
    const typos = new Set<string>();
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      for (const candidate of this.#byStart.get(`${word.slice(0, 2)}${length}`) ?? [])
        if (slipsBetween(word, candidate, 1) === 1) typos.add(candidate);
      for (const candidate of this.#byEnd.get(`${word.slice(-2)}${length}`) ?? [])
        if (slipsBetween(word, candidate, 1) === 1) typos.add(candidate);
    }
    return [...typos];
  }

  /** The words with the same first two letters that are at most two typos away. */
  nearTo(word: string): readonly string[] {
    const letters = lettersOf(word);
    return [-2, -1, 0, 1, 2]
      .flatMap((change) => this.#byStart.get(`${word.slice(0, 2)}${word.length + change}`) ?? [])
      .filter(
        (candidate) =>
          differences(letters, lettersOf(candidate)) <= 4 && slipsBetween(word, candidate, 2) <= 2,
      );
  }
}

/** Which letters a word has, as bits; a cheap look before a dear one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function differences(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
