import { fold } from '../../text/fold.ts';
import type { Place } from './place.ts';
import { bestOf, Ranking } from './ranking.ts';
import { Scores } from './scores.ts';
import { type Query, type Term, termsOf } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import { boostOf, wordWeights } from './weights.ts';
import { wordsIn } from './words.ts';

/** A page that answers a query, by its places that do, the best first. */
export type Hit = { readonly places: readonly Place[] };

/** Which of the pages that are found are wanted: so many at a time, and which such batch, from 1. */
export type Batch = { readonly size: number; readonly number: number };

export type Found = {
  readonly total: number;
  /** The number of the batch that it gives: the last where there are not so many. */
  readonly batch: number;
  /** The pages of that batch, the best first. */
  readonly hits: readonly Hit[];
  /** Every word of the texts that answers a word of the query; they are marked. */
  readonly marked: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** Whether the hits have only some of the words. */
  readonly isPartial: boolean;
};

/** Whether a place may be found. */
type Fits = (place: Place) => boolean;

/** What a place counts for when its heading is just what was asked for. */
const NAMED = 3;

/** Which places have which words. Filled place by place, the newest period first. */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  readonly #places: Place[] = [];
  readonly #pages = new Map<string, number>();
  readonly #pageOf: number[] = [];
  readonly #placesOf: number[][] = [];
  readonly #boosts: number[] = [];
  readonly #scores = new Scores();
  readonly #ranking = new Ranking({ pageOf: this.#pageOf, boosts: this.#boosts });
  /** How many periods there are after each, by its slug. */
  readonly #periods = new Map<string, number>();
  /** Places by the words of their heading, or of their page's title. */
  readonly #headings = new Map<string, number[]>();
  /** By the number of a word: a place, what the word counts for there, the next place … */
  readonly #postings: number[][] = [];

  add(place: Place): void {
    const known = this.#pages.get(place.target.address);
    const page = known ?? this.#addPage(place);
    const number = this.#places.push(place) - 1;
    this.#pageOf.push(page);
    this.#placesOf[page]?.push(number);
    const key = headingKey(known === undefined ? place.target.title : place.heading);
    // Who asks for a word of the glossary looks for what is promised with it first, and then for what it means.
    const isTerm = known !== undefined && place.target.kind === 'Ordlista';
    if (key !== '' && !isTerm) this.#headings.set(key, [...(this.#headings.get(key) ?? []), number]);
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

  /**
   * The pages that have all the words of a query, the best first; those that have most of them where none has all. `fits` narrows
   * them.
   */
  find(query: Query, fits: Fits | undefined, { size, number }: Batch): Found {
    const terms = termsOf(query, this.vocabulary);
    const named = new Set(this.#headings.get(headingKey(query)));
    this.#ranking.begin();
    for (const term of terms) this.#rank(term, fits, named);
    const ranked = this.#ranking.end();
    const batch = Math.max(1, Math.min(number, Math.ceil(ranked.total / size)));
    const pages = bestOf(ranked, (batch - 1) * size, batch * size);
    return {
      total: ranked.total,
      batch,
      hits: pages.map((page) => ({ places: this.#placesFound(page) })),
      marked: new Set(
        terms.flatMap(({ answers }) => [...answers.keys()].map((word) => this.vocabulary.wordAt(word))),
      ),
      terms,
      isPartial: ranked.words < terms.length,
    };
  }

  #addPage({ target }: Place): number {
    const { address, period } = target;
    if (period !== undefined && !this.#periods.has(period.slug))
      this.#periods.set(period.slug, this.#periods.size);
    const page = this.#placesOf.push([]) - 1;
    this.#pages.set(address, page);
    this.#boosts.push(boostOf(target, this.#periods.get(period?.slug ?? '') ?? 0));
    return page;
  }

  /** Ranks by what each place counts for, for one word of a query: a rare word more than a common one. */
  #rank({ answers }: Term, fits: Fits | undefined, named: ReadonlySet<number>): void {
    const scores = this.#scores;
    scores.begin(this.#places.length);
    for (const [word, confidence] of answers) {
      const postings = this.#postings[word] ?? [];
      for (let at = 0; at < postings.length; at += 2)
        scores.raise(postings[at] ?? 0, confidence * (postings[at + 1] ?? 0));
    }
    const rarity = Math.log(1 + this.#places.length / (1 + scores.numbers.length));
    for (const place of named) scores.multiply(place, NAMED);
    const fitsNumber = (number: number) => {
      const place = this.#places[number];
      return place !== undefined && fits?.(place) !== false;
    };
    this.#ranking.addWord(scores, rarity, fits && fitsNumber);
  }

  /** The places of a page that were found last, the best first. */
  #placesFound(page: number): readonly Place[] {
    const scoreOf = (place: number) => this.#ranking.scoreOf(place);
    return (this.#placesOf[page] ?? [])
      .filter((place) => scoreOf(place) > 0)
      .toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b)
      .flatMap((place) => this.#places[place] ?? []);
  }
}

function headingKey(text: string): string {
  return wordsIn(text)
    .map(({ word }) => fold(word))
    .join(' ');
}
