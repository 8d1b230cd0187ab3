/** A folded word that has a part, by its number, and where in it the part begins. */
export type Part = { readonly number: number; readonly at: number };

/** Finds parts of many words at once: the words stand in one text, each after a line break. */
export class WordParts {
  readonly #words: readonly string[];
  #joined = '';
  #starts: readonly number[] = [];

  /** `words` may grow. */
  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** The words that begin with a text. */
  *beginningWith(text: string): Generator<number> {
    for (const at of this.#find(`\n${text}`)) yield this.#wordAround(at + 1);
  }

  /** The words that a text is a part of, its beginning or another. */
  *having(text: string): Generator<Part> {
    for (const at of this.#find(text)) {
      const number = this.#wordAround(at);
      yield { number, at: at - (this.#starts[number] ?? 0) };
    }
  }

  *#find(needle: string): Generator<number> {
    this.#join();
    for (let at = this.#joined.indexOf(needle); at >= 0; at = this.#joined.indexOf(needle, at + 1)) yield at;
  }

  #wordAround(at: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #join(): void {
    if (this.#starts.length === this.#words.length) return;
    this.#joined = `\n${this.#words.join('\n')}\n`;
    let start = 1;
    this.#starts = this.#words.map((word) => {
      const own = start;
      start += word.length + 1;
      return own;
    });
  }
}
