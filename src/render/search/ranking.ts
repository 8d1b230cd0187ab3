/** Scores that differ by less than a tenth or so are equal: then the newest period stands first. */
const STEPS = 8;

export type PageScore = {
  /** How many words of the query the page has. */
  readonly words: number;
  /** Its places that have any of them, the best first. */
  readonly places: readonly number[];
};

/**
 * The pages that have most words of a query, the best first. `scores` tells for each word what each place counts for,
 * `worthOf` what a page counts for beside its words, by a place of it. A page
 * counts for its best place for each word, and once more for the place that has the most of them.
 */
export function rankPages(
  scores: readonly ReadonlyMap<number, number>[],
  pageOf: (place: number) => number,
  worthOf: (place: number) => number,
): readonly PageScore[] {
  const words = new Map<number, number>();
  const totals = new Map<number, number>();
  const places = new Map<number, number>();
  for (const byPlace of scores) {
    const best = new Map<number, number>();
    for (const [place, score] of byPlace) {
      raise(best, pageOf(place), score);
      places.set(place, (places.get(place) ?? 0) + score);
    }
    for (const [page, score] of best) {
      words.set(page, (words.get(page) ?? 0) + 1);
      totals.set(page, (totals.get(page) ?? 0) + score);
    }
  }
  const most = [...words.values()].reduce((a, b) => Math.max(a, b), 0);
  const chosen = new Map<number, (readonly [place: number, score: number])[]>();
  for (const entry of places) {
    const page = pageOf(entry[0]);
    if (words.get(page) !== most) continue;
    const known = chosen.get(page);
    if (known === undefined) chosen.set(page, [entry]);
    else known.push(entry);
  }
  return [...chosen]
    .map(([page, entries]) => {
      const sorted = entries.toSorted(([a, first], [b, second]) => second - first || a - b);
      const [place, score] = sorted[0] ?? [0, 0];
      const total = ((totals.get(page) ?? 0) + score) * worthOf(place);
      return { page, step: Math.round(Math.log(total) * STEPS), places: sorted.map(([own]) => own) };
    })
    .toSorted((a, b) => b.step - a.step || a.page - b.page)
    .map((entry) => ({ words: most, places: entry.places }));
}

function raise(map: Map<number, number>, key: number, value: number): void {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
}
