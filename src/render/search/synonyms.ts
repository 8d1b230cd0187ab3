import { fold } from '../../text/fold.ts';
import { AlikeWords } from './alike.ts';
import { CONFIDENCE } from './confidence.ts';
import { EVERYDAY_LINES } from './everyday-words.ts';
import { RELATED_LINES } from './related-words.ts';
import { root } from './words.ts';

/** A shorter word has too many others a slip away. */
const SHORTEST = 6;

/** Other words for one, by all its forms. */
export class Synonyms {
  readonly #byRoot = new Map<string, Map<string, number>>();
  readonly #asked = new AlikeWords();

  constructor() {
    this.#addLines(EVERYDAY_LINES, CONFIDENCE.synonym);
    this.#addLines(RELATED_LINES, CONFIDENCE.related);
  }

  /** Lets other words answer one too, with some confidence. */
  add(word: string, others: readonly string[], confidence: number = CONFIDENCE.synonym): void {
    const key = keyOf(word);
    const known = this.#byRoot.get(key) ?? new Map<string, number>();
    this.#byRoot.set(key, known);
    for (const other of others) if (keyOf(other) !== key && !known.has(other)) known.set(other, confidence);
  }

  #addLines(lines: string, confidence: number): void {
    for (const line of lines.trim().split('\n')) {
      const [asked, answering = asked] = line.split(' > ').map((words) => words.split(' '));
      for (const word of asked ?? []) {
        this.add(word, answering ?? [], confidence);
        this.#asked.add(word);
      }
    }
  }

  /** The everyday words that one is a slip away from. */
  typosOf(word: string): readonly string[] {
    return word.length < SHORTEST ? [] : this.#asked.typosOf(word);
  }

  /** The words that answer one beside itself, with the confidence in them. */
  of(word: string): Iterable<readonly [string, number]> {
    return this.#byRoot.get(keyOf(word)) ?? [];
  }
}

function keyOf(word: string): string {
  return fold(root(word));
}
