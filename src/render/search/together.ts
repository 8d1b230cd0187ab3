import type { Ground } from './ranking.ts';
import { Scores } from './scores.ts';

/** What places count for that are on a page with all parts of a compound, one part here and another there. */
export class Together {
  readonly #part = new Scores();
  readonly #sum = new Scores();
  readonly #pages = new Scores();
  readonly #having = new Scores();
  #pageOf: readonly number[] = [];
  #parts = 0;

  /** Forgets the last compound. */
  begin({ pageOf, boosts }: Ground): void {
    this.#pageOf = pageOf;
    this.#parts = 0;
    for (const scores of [this.#part, this.#sum]) scores.begin(pageOf.length);
    for (const scores of [this.#pages, this.#having]) scores.begin(boosts.length);
  }

  /** Adds a part; `score` gives each place that has it what it counts for. */
  addPart(score: (places: Scores) => void): void {
    this.#parts += 1;
    this.#part.wipe();
    this.#pages.wipe();
    score(this.#part);
    for (const place of this.#part.numbers) {
      this.#sum.add(place, this.#part.of(place));
      this.#pages.raise(this.#pageOf[place] ?? 0, 1);
    }
    for (const page of this.#pages.numbers) this.#having.add(page, 1);
  }

  /**
   * Raises the scores of the places on pages that have all parts, by the middle of what its parts count for, times a factor; where no
   * page has them all and nothing else is found, of those that have any.
   */
  raise(scores: Scores, factor: number): void {
    const hasAll = (place: number) => this.#having.of(this.#pageOf[place] ?? 0) === this.#parts;
    const found = this.#sum.numbers.filter(hasAll);
    const places = found.length === 0 && scores.numbers.length === 0 ? this.#sum.numbers : found;
    for (const place of places) scores.raise(place, (factor * this.#sum.of(place)) / this.#parts);
  }
}
