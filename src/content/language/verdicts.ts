import { openDictionary } from './dictionary.ts';
import { mendOf } from './mend.ts';
import type { Verdict, VerdictStore } from './verdict-store.ts';

/** To look for what was meant takes some 50 ms a word; what is left over is looked for in the next run. */
const SEARCHES_A_RUN = 100;

/** Which words are Swedish, and what the others should be. Words that have been judged before are not looked up again. */
export class Verdicts {
  readonly #store: VerdictStore;
  readonly #kept: Map<string, Verdict>;
  #searchesLeft = SEARCHES_A_RUN;
  #isChanged = false;

  constructor(store: VerdictStore) {
    this.#store = store;
    this.#kept = store.read();
  }

  /** Those of the words that are not in the dictionary. */
  async strangers(words: Iterable<string>): Promise<ReadonlySet<string>> {
    const strangers = new Set<string>();
    for (const word of words) {
      if (!this.#kept.has(word)) {
        const { has } = await openDictionary();
        this.#judge(word, has(word) || has(word.toLowerCase()) || null);
      }
      if (this.#kept.get(word) !== true) strangers.add(word);
    }
    return strangers;
  }

  /** What was most likely meant by a word that is not in the dictionary. */
  async mendOf(word: string): Promise<string | undefined> {
    if (this.#kept.get(word) === null && this.#searchesLeft > 0) {
      this.#searchesLeft -= 1;
      const lower = word.toLowerCase();
      const mend = mendOf(lower, await openDictionary());
      const capital = word === lower ? mend : mend?.replace(/^./u, (letter) => letter.toUpperCase());
      this.#judge(word, capital ?? false);
    }
    const verdict = this.#kept.get(word);
    return typeof verdict === 'string' ? verdict : undefined;
  }

  /** Keeps what is new for the next run. */
  keep(): void {
    if (this.#isChanged) this.#store.write(this.#kept);
  }

  #judge(word: string, verdict: Verdict): void {
    this.#kept.set(word, verdict);
    this.#isChanged = true;
  }
}
