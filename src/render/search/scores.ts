/** From this part of all on, a row of numbers is quicker than a map. */
const MANY = 1 / 20;

/** A question of twelve words needs so many rows, one of places and one of pages for each, and a few for all of them. */
const MOST_FREE = 30;

/**
 * Rows of zeros that are used again: with 10,000 pages a question would else leave a megabyte or two for the collector, outside
 * its heap.
 */
export class Rows {
  readonly #free: Float64Array[] = [];

  take(length: number): Float64Array {
    const at = this.#free.findIndex((row) => row.length === length);
    return this.#free.splice(at, at < 0 ? 0 : 1)[0] ?? new Float64Array(length);
  }

  /** Takes back a row that is all zeros again. */
  giveBack(row: Float64Array): void {
    if (this.#free.push(row) > MOST_FREE) this.#free.shift();
  }
}

/** What some of many things count for, by their number; all others count for nothing. */
export class Scores {
  readonly #many: Float64Array | undefined;
  readonly #rows: Rows;
  readonly #few = new Map<number, number>();
  readonly #having: number[] = [];

  /** For so many things, of which at most so many will count for something. */
  constructor(length: number, most: number, rows: Rows) {
    this.#rows = rows;
    this.#many = most > length * MANY ? rows.take(length) : undefined;
  }

  /** Gives back what it was written in; it must not be asked any more. */
  release(): void {
    if (this.#many === undefined) return;
    for (const number of this.#having) this.#many[number] = 0;
    this.#rows.giveBack(this.#many);
  }

  /** The numbers of those that count for something, or did before it was changed. */
  get having(): readonly number[] {
    return this.#having;
  }

  of(number: number): number {
    return (this.#many === undefined ? this.#few.get(number) : this.#many[number]) ?? 0;
  }

  /** Lets it count for so much, if it counts for less. */
  raise(number: number, score: number): void {
    const known = this.of(number);
    if (score <= known) return;
    if (known === 0) this.#having.push(number);
    this.#set(number, score);
  }

  /** Lets it count for so much more. */
  add(number: number, score: number): void {
    this.raise(number, this.of(number) + score);
  }

  /** Changes what each counts for; gives itself. */
  change(to: (score: number, number: number) => number): this {
    for (const number of this.#having) this.#set(number, to(this.of(number), number));
    return this;
  }

  #set(number: number, score: number): void {
    if (this.#many === undefined) this.#few.set(number, score);
    else this.#many[number] = score;
  }
}
