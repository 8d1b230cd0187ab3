/** Scores that differ by less than a tenth or so are equal: then the newest period stands first. */
const STEPS = 8;

export type Ranked = {
  /** Numbers of the pages that have most words of the query, the best first. */
  readonly pages: Float64Array;
  /** How many words of the query they have. */
  readonly words: number;
  /** What each place counts for, all words taken together; 0 where it has none. */
  readonly byPlace: Float64Array;
};

/** Which page each place is on, and what each page counts for beside its words. Pages of newer periods have lower numbers. */
export type Ground = { readonly pageOf: readonly number[]; readonly worths: readonly number[] };

/**
 * Ranks the pages by the scores that each place has for each word. A page counts for its best place for each word, and once more
 * for the place that has the most of them. Every page may answer, so the work is done in plain rows of numbers.
 */
export function rankPages(scores: readonly Float64Array[], { pageOf, worths }: Ground): Ranked {
  const byPlace = new Float64Array(pageOf.length);
  const words = new Float64Array(worths.length);
  const totals = new Float64Array(worths.length);
  for (const ofWord of scores) {
    addTo(byPlace, ofWord);
    const best = bestByPage(ofWord, pageOf, worths.length);
    addTo(totals, best);
    addTo(words, best.map(Math.sign));
  }
  addTo(totals, bestByPage(byPlace, pageOf, worths.length));
  const most = words.reduce((one, other) => Math.max(one, other), 0);
  return {
    pages: most === 0 ? new Float64Array() : order(totals, words, most, worths),
    words: most,
    byPlace,
  };
}

/** The pages that have so many words, sorted as numbers that hold both the score and the page. */
function order(
  totals: Float64Array,
  words: Float64Array,
  most: number,
  worths: readonly number[],
): Float64Array {
  const keys: number[] = [];
  for (let page = 0; page < worths.length; page += 1) {
    if (words[page] !== most) continue;
    const step = Math.round(Math.log((totals[page] ?? 0) * (worths[page] ?? 0)) * STEPS);
    keys.push(page - step * worths.length);
  }
  return Float64Array.from(keys)
    .sort()
    .map((key) => key - Math.floor(key / worths.length) * worths.length);
}

function bestByPage(scores: Float64Array, pageOf: readonly number[], pages: number): Float64Array {
  const best = new Float64Array(pages);
  for (let place = 0; place < scores.length; place += 1) {
    const page = pageOf[place] ?? 0;
    const score = scores[place] ?? 0;
    if (score > (best[page] ?? 0)) best[page] = score;
  }
  return best;
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0);
}
