/**
 * Scores of some of many things, by their number; all others have none. They are written on again and again: with 10,000
 * pages every question would else leave megabytes to the collector.
 */
export class Scores {
  #scores = new Float64Array(0);
  #numbers = new Int32Array(0);
  #count = 0;

  /** Wipes it, and makes room for so many things. */
  begin(length: number): void {
    this.wipe();
    if (this.#scores.length >= length) return;
    this.#scores = new Float64Array(length);
    this.#numbers = new Int32Array(length);
  }

  wipe(): void {
    for (let at = 0; at < this.#count; at += 1) this.#scores[this.#numbers[at] ?? 0] = 0;
    this.#count = 0;
  }

  /** The numbers of those that count for something, until it is wiped. */
  get numbers(): Int32Array {
    return this.#numbers.subarray(0, this.#count);
  }

  of(number: number): number {
    return this.#scores[number] ?? 0;
  }

  /** Lets it count for so much, if it counts for less. */
  raise(number: number, score: number): void {
    const known = this.of(number);
    if (score <= known) return;
    if (known === 0) this.#note(number);
    this.#scores[number] = score;
  }

  /** Lets it count for so much more. */
  add(number: number, score: number): void {
    this.raise(number, this.of(number) + score);
  }

  /** Lets it count for so many times as much. */
  multiply(number: number, factor: number): void {
    this.#scores[number] = this.of(number) * factor;
  }

  #note(number: number): void {
    this.#numbers[this.#count] = number;
    this.#count += 1;
  }
}
