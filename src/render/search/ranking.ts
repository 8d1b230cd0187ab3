import { Scores } from './scores.ts';

/** Scores that differ by less than a tenth or so are equal: then the newest period stands first. */
const STEPS = 8;

/** A page that has a smaller share of the words than this, of those that the page with most of them has, is not found. */
const LEAST = 0.5;
/** How much more a page counts for with all of those words than with some: for their share, to this power. */
const WHOLE = 2;

/** Which page each place is on, and what each page counts for beside its words. Pages of newer periods have lower numbers. */
export type Ground = { readonly pageOf: readonly number[]; readonly boosts: readonly number[] };

/** The pages that have words of a query: all of them, or at least half as many as those with most. */
export type Ranked = {
  readonly total: number;
  /** The most words of the query that one has, and how many have so many. */
  readonly most: number;
  readonly withMost: number;
  /** Pages by their score; the newest of equals has the lowest number. */
  readonly equals: ReadonlyMap<number, readonly number[]>;
};

/**
 * Ranks pages, word by word of a query. A page counts for its best place for each word, and once more for the place that has the most
 * of them.
 */
export class Ranking {
  readonly #ground: Ground;
  readonly #places = new Scores();
  readonly #best = new Scores();
  readonly #pages = new Scores();
  readonly #words = new Scores();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Forgets the last query. */
  begin(): void {
    const { pageOf, boosts } = this.#ground;
    this.#places.begin(pageOf.length);
    for (const scores of [this.#best, this.#pages, this.#words]) scores.begin(boosts.length);
  }

  /** Adds what each place that fits counts for, for one word, times a factor. */
  addWord(scores: Scores, factor: number, fits: ((place: number) => boolean) | undefined): void {
    for (const place of scores.numbers) {
      if (fits?.(place) === false) continue;
      const score = factor * scores.of(place);
      this.#places.add(place, score);
      this.#best.raise(this.#ground.pageOf[place] ?? 0, score);
    }
    for (const page of this.#best.numbers) this.#words.add(page, 1);
    this.#addBest();
  }

  /** Ranks by all words added. */
  end(): Ranked {
    for (const place of this.#places.numbers)
      this.#best.raise(this.#ground.pageOf[place] ?? 0, this.scoreOf(place));
    this.#addBest();
    const most = this.#words.numbers.reduce((least, page) => Math.max(least, this.#words.of(page)), 0);
    const equals = new Map<number, number[]>();
    let [total, withMost] = [0, 0];
    for (const page of this.#words.numbers) {
      const share = this.#words.of(page) / most;
      if (share < LEAST) continue;
      total += 1;
      if (share === 1) withMost += 1;
      const score = this.#pages.of(page) * (this.#ground.boosts[page] ?? 0) * share ** WHOLE;
      const step = Math.round(Math.log(score) * STEPS);
      const known = equals.get(step);
      if (known === undefined) equals.set(step, [page]);
      else known.push(page);
    }
    return { total, most, withMost, equals };
  }

  /** What a place counts for, all words taken together. */
  scoreOf(place: number): number {
    return this.#places.of(place);
  }

  #addBest(): void {
    for (const page of this.#best.numbers) this.#pages.add(page, this.#best.of(page));
    this.#best.wipe();
  }
}

/** Some of the pages, the best first. No more are sorted than it takes: a common word is on very many. */
export function bestOf({ equals }: Ranked, from: number, to: number): readonly number[] {
  const best: number[] = [];
  for (const [, pages] of [...equals].sort(([a], [b]) => b - a)) {
    if (best.length >= to) break;
    for (const page of pages.toSorted((a, b) => a - b)) best.push(page);
  }
  return best.slice(from, to);
}
