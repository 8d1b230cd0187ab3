import { fold } from '../../text/fold.ts';
import { AlikeWords } from './alike.ts';
import { EVERYDAY_LINES } from './everyday-words.ts';
import { root } from './words.ts';

/** A shorter word has too many others a slip away. */
const SHORTEST = 6;

/** Other words for one, by all its forms. */
export class Synonyms {
  readonly #byRoot = new Map<string, Set<string>>();
  readonly #asked = new AlikeWords();

  constructor() {
    for (const line of EVERYDAY_LINES.trim().split('\n')) {
      const [asked, answering = asked] = line.split(' > ').map((words) => words.split(' '));
      for (const word of asked ?? []) {
        this.add(word, answering ?? []);
        this.#asked.add(word);
      }
    }
  }

  /** Lets other words answer one too. */
  add(word: string, others: readonly string[]): void {
    const key = keyOf(word);
    const known = this.#byRoot.get(key) ?? new Set();
    this.#byRoot.set(key, known);
    for (const other of others) if (keyOf(other) !== key) known.add(other);
  }

  /** The everyday words that one is a slip away from. */
  typosOf(word: string): readonly string[] {
    return word.length < SHORTEST ? [] : this.#asked.typosOf(word);
  }

  /** The words that answer one beside itself. */
  of(word: string): Iterable<string> {
    return this.#byRoot.get(keyOf(word)) ?? [];
  }
}

function keyOf(word: string): string {
  return fold(root(word));
}
