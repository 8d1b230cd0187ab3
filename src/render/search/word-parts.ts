const START = '^';
const LENGTH = 3;

/** Finds parts of many words at once, by the words that have three letters in a row in common with them. */
export class WordParts {
  readonly #words: string[] = [];
  readonly #byLetters = new Map<string, number[]>();

  /** Takes in the next word: the first is number 0. */
  add(word: string): void {
    const number = this.#words.push(word) - 1;
    for (const letters of threesOf(START + word)) {
      const known = this.#byLetters.get(letters);
      if (known === undefined) this.#byLetters.set(letters, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  }

  /** The words that begin with a text of at least two letters. */
  beginningWith(text: string): readonly number[] {
    return this.#sharing(START + text).filter((number) => this.#words[number]?.startsWith(text));
  }

  /** Tells each word that a text of at least three letters is a part of, and where in it that stands first. */
  having(text: string, tell: (number: number, at: number) => void): void {
    for (const number of this.#sharing(text)) {
      const at = this.#words[number]?.indexOf(text) ?? -1;
      if (at >= 0) tell(number, at);
    }
  }

  /** Whether a text of at least three letters is a part of a word, at a place that is wanted. */
  isIn(text: string, isWanted: (number: number, at: number) => boolean): boolean {
    return this.#sharing(text).some((number) => {
      const at = this.#words[number]?.indexOf(text) ?? -1;
      return at >= 0 && isWanted(number, at);
    });
  }

  /** The words that have the rarest three letters of a text. */
  #sharing(text: string): readonly number[] {
    const lists = threesOf(text).map((letters) => this.#byLetters.get(letters) ?? []);
    return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest), lists[0] ?? []);
  }
}

function threesOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - LENGTH + 1) }, (_, at) =>
    text.slice(at, at + LENGTH),
  );
}
