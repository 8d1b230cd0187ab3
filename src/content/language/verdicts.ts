import { openDictionary } from './dictionary.ts';
import { mendOf } from './mend.ts';

/** To look for what was meant takes some 50 ms a word; what is left over is looked for in the next check. */
const SEARCHES = 200;

/** Which words are Swedish, and what the others should be. No word is looked up twice. */
export class Verdicts {
  readonly #known = new Map<string, boolean>();
  readonly #mends = new Map<string, string | undefined>();
  readonly #searches: number;
  #searchesLeft = 0;

  constructor(searches = SEARCHES) {
    this.#searches = searches;
  }

  /** Lets a new check look for as many mends as the one before it. */
  beginCheck(): void {
    this.#searchesLeft = this.#searches;
  }

  /** Those of the words that are not in the dictionary. */
  async strangers(words: Iterable<string>): Promise<ReadonlySet<string>> {
    const strangers = new Set<string>();
    for (const word of words) {
      let isKnown = this.#known.get(word);
      if (isKnown === undefined) {
        const { has } = await openDictionary();
        isKnown = has(word) || has(word.toLowerCase());
        this.#known.set(word, isKnown);
      }
      if (!isKnown) strangers.add(word);
    }
    return strangers;
  }

  /** What was most likely meant by a word that is not in the dictionary. */
  async mendOf(word: string): Promise<string | undefined> {
    if (!this.#mends.has(word) && this.#searchesLeft > 0) {
      this.#searchesLeft -= 1;
      const lower = word.toLowerCase();
      const mend = mendOf(lower, await openDictionary());
      const isCapital = word !== lower;
      this.#mends.set(word, isCapital ? mend?.replace(/^./u, (letter) => letter.toUpperCase()) : mend);
    }
    return this.#mends.get(word);
  }
}
