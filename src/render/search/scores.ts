/** From this part of all on, a row of numbers is quicker than a map. */
const MANY = 1 / 20;

/** What some of many things count for, by their number; all others count for nothing. */
export class Scores {
  readonly #many: Float64Array | undefined;
  readonly #few = new Map<number, number>();
  readonly #having: number[] = [];

  /** For so many things, of which at most so many will count for something. */
  constructor(length: number, most: number) {
    this.#many = most > length * MANY ? new Float64Array(length) : undefined;
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
