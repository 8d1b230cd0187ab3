import type { Place } from './place.ts';
import { type PageScore, rankPages } from './ranking.ts';
import { type Query, type Term, termsOf } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordWeights } from './weights.ts';
import { fold, wordsIn } from './words.ts';
import { worthOf } from './worth.ts';

/** A page that answers a query, by its places that do, the best first. */
export type Hit = { readonly places: readonly Place[] };

export type Found = {
  readonly hits: readonly Hit[];
  /** Every word of the texts that answers a word of the query; they are marked. */
  readonly marked: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** Whether the hits have only some of the words. */
  readonly isLoose: boolean;
};

/** What a place counts for when its heading is just what was asked for. */
const NAMED = 3;

/** Which places have which words. Filled place by place, the newest period first. */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  readonly #places: Place[] = [];
  readonly #pageOf: number[] = [];
  readonly #pages = new Map<string, number>();
  /** How many periods there are after each, by its slug. */
  readonly #periods = new Map<string, number>();
  /** Places by the words of their heading, or of their page's title. */
  readonly #headings = new Map<string, Set<number>>();
  /** By the number of a word: a place, what the word counts for there, the next place … */
  readonly #postings: number[][] = [];

  add(place: Place): void {
    const { address, title, period } = place.target;
    if (period !== undefined && !this.#periods.has(period.slug))
      this.#periods.set(period.slug, this.#periods.size);
    const known = this.#pages.get(address);
    const page = known ?? this.#pages.size;
    this.#pages.set(address, page);
    const number = this.#places.push(place) - 1;
    this.#pageOf.push(page);
    const heading = known === undefined ? title : place.heading;
    if (heading !== '')
      this.#headings.set(
        headingKey(heading),
        (this.#headings.get(headingKey(heading)) ?? new Set()).add(number),
      );
    for (const [word, weight] of wordWeights(place, known === undefined, this.vocabulary)) {
      const postings = this.#postings[word] ?? [];
      this.#postings[word] = postings;
      postings.push(number, weight);
    }
  }

  /** In how many places a word stands, by its number. */
  timesOf(word: number): number {
    return (this.#postings[word]?.length ?? 0) / 2;
  }

  /** The pages that have all the words of a query, the best first; those that have most of them where none has all. */
  find(query: Query, fits: (place: Place) => boolean): Found {
    const terms = termsOf(query, this.vocabulary);
    const named = this.#headings.get(headingKey(query)) ?? new Set();
    const scores = terms.map((term) => this.#scoresOf(term, fits, named));
    const ranked = rankPages(
      scores,
      (place) => this.#pageOf[place] ?? 0,
      (place) => this.#worthOf(place),
    );
    const most = ranked[0]?.words ?? 0;
    return {
      hits: ranked.map(({ places }: PageScore) => ({
        places: places.flatMap((place) => this.#places[place] ?? []),
      })),
      marked: new Set(
        terms.flatMap(({ answers }) => [...answers.keys()].map((number) => this.vocabulary.wordAt(number))),
      ),
      terms,
      isLoose: most < terms.length,
    };
  }

  #worthOf(number: number): number {
    const target = this.#places[number]?.target;
    return target === undefined ? 0 : worthOf(target, this.#periods.get(target.period?.slug ?? '') ?? 0);
  }

  /** What each place counts for, for one word of a query: a rare word more than a common one. */
  #scoresOf(
    { answers }: Term,
    fits: (place: Place) => boolean,
    named: ReadonlySet<number>,
  ): ReadonlyMap<number, number> {
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
      else scores.set(number, score * rarity * (named.has(number) ? NAMED : 1));
    }
    return scores;
  }
}

function headingKey(text: string): string {
  return wordsIn(text)
    .map(({ word }) => fold(word))
    .join(' ');
}
