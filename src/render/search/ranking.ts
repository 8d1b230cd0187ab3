import { Rows, Scores } from './scores.ts';

/** Scores that differ by less than a tenth or so are equal: then the newest period stands first. */
const STEPS = 8;

export type Ranked = {
  /** Numbers of the pages that have most words of the query, the best first. */
  readonly pages: Float64Array;
  /** How many words of the query they have. */
  readonly words: number;
  /** What each place counts for, all words taken together. */
  readonly byPlace: Scores;
};

/** Which page each place is on, and what each page counts for beside its words. Pages of newer periods have lower numbers. */
export type Ground = {
  readonly pageOf: readonly number[];
  readonly worths: readonly number[];
  readonly rows: Rows;
};

/**
 * Ranks the pages by the scores that each place has for each word. A page counts for its best place for each word, and once more
 * for the place that has the most of them. The scores are released.
 */
export function rankPages(scores: readonly Scores[], { pageOf, worths, rows }: Ground): Ranked {
  const most = scores.reduce((sum, { having }) => sum + having.length, 0);
  // Its reader keeps it for as long as the hits may be asked for.
  const byPlace = new Scores(pageOf.length, most, new Rows());
  const words = new Scores(worths.length, most, rows);
  const totals = new Scores(worths.length, most, rows);
  const addBest = (places: Scores, countWord: boolean) => {
    const best = new Scores(worths.length, places.having.length, rows);
    for (const place of places.having) best.raise(pageOf[place] ?? 0, places.of(place));
    for (const page of best.having) {
      totals.add(page, best.of(page));
      if (countWord) words.add(page, 1);
    }
    best.release();
  };
  for (const ofWord of scores) {
    for (const place of ofWord.having) byPlace.add(place, ofWord.of(place));
    addBest(ofWord, true);
    ofWord.release();
  }
  addBest(byPlace, false);
  const mostWords = words.having.reduce((so, page) => Math.max(so, words.of(page)), 0);
  // A number holds both the score and the page, since numbers are sorted many times as fast as pairs.
  const keys = words.having
    .filter((page) => words.of(page) === mostWords)
    .map(
      (page) => page - Math.round(Math.log(totals.of(page) * (worths[page] ?? 0)) * STEPS) * worths.length,
    );
  const pages = Float64Array.from(keys)
    .sort()
    .map((key) => key - Math.floor(key / worths.length) * worths.length);
  for (const used of [words, totals]) used.release();
  return { pages, words: mostWords, byPlace };
}
