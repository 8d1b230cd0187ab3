import type { Place } from './place.ts';
import { type Query, type Term, termsOf } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** What a word counts for by where it stands. */
const WEIGHTS = { title: 4, heading: 2.5, text: 1, period: 0.8, context: 0.7, about: 0.5 } as const;
type Field = keyof typeof WEIGHTS;

/** Places with the number of words of this many are neither long nor short. */
const USUAL_LENGTH = 40;

/** What a page counts for by what it is: a promise before what is said of it. */
const KINDS: Readonly<Record<Place['target']['kind'], number>> = {
  Medborgarlöfte: 1,
  Löfte: 1.15,
  Uppföljning: 0.9,
  Sida: 0.85,
  Ordlista: 0.85,
};

/** A page that answers a query, with its places that do, the best first. */
export type Hit = { readonly page: number; readonly places: readonly Place[] };

export type Found = {
  readonly hits: readonly Hit[];
  /** Every word of the texts that answers a word of the query; they are marked. */
  readonly marked: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** Whether the hits have only some of the words. */
  readonly isLoose: boolean;
};

/** Which places have which words. Filled place by place, the newest period first. */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  readonly #places: Place[] = [];
  readonly #pageOf: number[] = [];
  readonly #pages = new Map<string, number>();
  /** By the number of a word: a place, what the word counts for there, the next place … */
  readonly #postings: number[][] = [];

  add(place: Place): void {
    const { target } = place;
    const known = this.#pages.get(target.address);
    const page = known ?? this.#pages.size;
    const isFirst = known === undefined;
    if (isFirst) this.#pages.set(target.address, page);
    const number = this.#places.push(place) - 1;
    this.#pageOf.push(page);
    const { heading, text, about, context } = place;
    const fields: readonly (readonly [Field, string])[] = [
      ['title', isFirst ? target.title : ''],
      ['period', isFirst ? (target.period?.title ?? '') : ''],
      ['heading', heading],
      ['text', text],
      ['about', about],
      ['context', context],
    ];
    for (const [word, weight] of this.#weigh(fields)) {
      const postings = this.#postings[word] ?? [];
      this.#postings[word] = postings;
      postings.push(number, weight);
    }
  }

  /** The pages that have all the words of a query, the best first; those that have some where none has all. */
  find(query: Query, fits: (place: Place) => boolean): Found {
    const terms = termsOf(query, this.vocabulary);
    const scores = terms.map((term) => this.#scoresOf(term, fits));
    const pages = new Map<number, { place: number; score: number }[]>();
    const having = new Map<number, number>();
    const totals = new Map<number, number>();
    for (const byPlace of scores) {
      const bestOf = new Map<number, number>();
      for (const [place, score] of byPlace) {
        const page = this.#pageOf[place] ?? 0;
        bestOf.set(page, Math.max(bestOf.get(page) ?? 0, score));
        const known = pages.get(page) ?? [];
        pages.set(page, known);
        const own = known.find((entry) => entry.place === place);
        if (own === undefined) known.push({ place, score });
        else own.score += score;
      }
      for (const [page, score] of bestOf) {
        having.set(page, (having.get(page) ?? 0) + 1);
        totals.set(page, (totals.get(page) ?? 0) + score);
      }
    }
    const most = Math.max(0, ...having.values());
    const hits = [...pages]
      .filter(([page]) => having.get(page) === most)
      .map(([page, places]) => {
        const sorted = places.toSorted((a, b) => b.score - a.score || a.place - b.place);
        const kind = KINDS[this.#places[sorted[0]?.place ?? 0]?.target.kind ?? 'Sida'];
        const score = ((totals.get(page) ?? 0) + (sorted[0]?.score ?? 0)) * kind;
        return { page, score: Math.round(Math.log(score) * 8), places: sorted };
      })
      .toSorted((a, b) => b.score - a.score || a.page - b.page)
      .map(({ page, places }) => ({
        page,
        places: places.flatMap(({ place }) => this.#places[place] ?? []),
      }));
    const marked = new Set(
      terms.flatMap(({ answers }) => [...answers.keys()].map((n) => this.vocabulary.wordAt(n))),
    );
    return { hits, marked, terms, isLoose: most < terms.length };
  }

  /** What each place counts for, for one word of a query: a rare word more than a common one. */
  #scoresOf({ answers }: Term, fits: (place: Place) => boolean): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    for (const [word, sureness] of answers) {
      const postings = this.#postings[word] ?? [];
      for (let at = 0; at < postings.length; at += 2) {
        const place = postings[at] ?? 0;
        const score = sureness * (postings[at + 1] ?? 0);
        if (score > (scores.get(place) ?? 0)) scores.set(place, score);
      }
    }
    const rarity = Math.log(1 + this.#places.length / (1 + scores.size));
    for (const [number, score] of scores) {
      const place = this.#places[number];
      if (place === undefined || !fits(place)) scores.delete(number);
      else scores.set(number, score * rarity);
    }
    return scores;
  }

  #weigh(fields: readonly (readonly [Field, string])[]): ReadonlyMap<number, number> {
    const weights = new Map<number, number>();
    for (const [field, text] of fields) {
      const words = wordsIn(text);
      const times = new Map<number, number>();
      for (const { word } of words) {
        const number = this.vocabulary.numberOf(word);
        times.set(number, (times.get(number) ?? 0) + 1);
      }
      const length = 0.85 + (0.15 * words.length) / USUAL_LENGTH;
      for (const [number, count] of times) {
        const weight = (WEIGHTS[field] * 2 * count) / (count + length);
        weights.set(number, (weights.get(number) ?? 0) + weight);
      }
    }
    return weights;
  }
}
