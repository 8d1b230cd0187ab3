import { CONFIDENCE } from './confidence.ts';
import { type Answers, Lexicon } from './lexicon.ts';
import { headingOf, idsOf, Names } from './names.ts';
import { Pages } from './pages.ts';
import type { Place } from './place.ts';
import { bestOf, Ranking } from './ranking.ts';
import { Scores } from './scores.ts';
import { type Query, type Term, termsOf } from './terms.ts';
import { Together } from './together.ts';
import { wordWeights } from './weights.ts';

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

/** How many times a place counts for what it does when its heading is just what was asked for. */
const NAMED = 3;
/** What it counts for, for each word, when its id is. */
const IDENTIFIED = 6;

/** Places that are called just what was asked for. */
type Named = { readonly byHeading: ReadonlySet<number>; readonly byId: ReadonlySet<number> };

/** Which places have which words. Filled place by place, the newest period first. */
export class SearchIndex {
  readonly lexicon = new Lexicon();
  readonly #pages = new Pages();
  readonly #headings = new Names();
  readonly #ids = new Names();
  readonly #scores = new Scores();
  readonly #together = new Together();
  readonly #ranking = new Ranking(this.#pages);
  /** By the number of a word: a place, what the word counts for there, the next place … */
  readonly #postings: number[][] = [];

  add(place: Place): void {
    const { number, isFirst } = this.#pages.add(place);
    this.#headings.add(headingOf(place, isFirst), number);
    for (const id of idsOf(place)) this.#ids.add(id, number);
    for (const [word, weight] of wordWeights(place, isFirst, this.lexicon.vocabulary)) {
      const postings = this.#postings[word] ?? [];
      this.#postings[word] = postings;
      postings.push(number, weight);
      if (place.target.language === 'fi') this.lexicon.finnish.add(word);
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
    const terms = termsOf(query, this.lexicon);
    const named = { byHeading: this.#headings.called(query), byId: this.#ids.called(query) };
    this.#ranking.begin();
    for (const term of terms) this.#rank(term, fits, named);
    const ranked = this.#ranking.end();
    const batch = Math.max(1, Math.min(number, Math.ceil(ranked.total / size)));
    const pages = bestOf(ranked, (batch - 1) * size, batch * size);
    const scoreOf = (place: number) => this.#ranking.scoreOf(place);
    return {
      total: ranked.total,
      batch,
      hits: pages.map((page) => ({ places: this.#pages.placesOf(page, scoreOf) })),
      marked: new Set(terms.flatMap((term) => this.#wordsOf(term))),
      terms,
      isPartial: ranked.words < terms.length,
    };
  }

  /** Ranks by what each place counts for, for one word of a query: a rare word more than a common one. */
  #rank({ answers, parts }: Term, fits: Fits | undefined, { byHeading, byId }: Named): void {
    const scores = this.#scores;
    scores.begin(this.#pages.length);
    this.#raise(scores, answers);
    if (parts.length > 0) {
      this.#together.begin(this.#pages);
      for (const part of parts) this.#together.addPart((own) => this.#raise(own, part));
      this.#together.raise(scores, CONFIDENCE.together);
    }
    const rarity = Math.log(1 + this.#pages.length / (1 + scores.numbers.length));
    for (const place of byHeading) scores.multiply(place, NAMED);
    for (const place of byId) scores.raise(place, IDENTIFIED);
    const fitsNumber = (number: number) => {
      const place = this.#pages.placeAt(number);
      return place !== undefined && fits?.(place) !== false;
    };
    this.#ranking.addWord(scores, rarity, fits && fitsNumber);
  }

  /** Raises the scores of all places that have the words. */
  #raise(scores: Scores, answers: Answers): void {
    for (const [word, confidence] of answers) {
      const postings = this.#postings[word] ?? [];
      for (let at = 0; at < postings.length; at += 2)
        scores.raise(postings[at] ?? 0, confidence * (postings[at + 1] ?? 0));
    }
  }

  #wordsOf({ answers, parts }: Term): readonly string[] {
    return [answers, ...parts].flatMap((words) =>
      [...words.keys()].map((word) => this.lexicon.vocabulary.wordAt(word)),
    );
  }
}
