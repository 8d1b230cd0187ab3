import { CONFIDENCE } from './confidence.ts';
import { type Answers, Lexicon } from './lexicon.ts';
import { type Named, Names } from './names.ts';
import { Pages } from './pages.ts';
import type { Place } from './place.ts';
import { Postings } from './postings.ts';
import { bestOf, Ranking } from './ranking.ts';
import { Scores } from './scores.ts';
import { type Query, type Term, termsOf } from './terms.ts';
import { Together } from './together.ts';
import { ID_WEIGHT, wordWeights } from './weights.ts';
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
  /** How many of all pages have all words; the others have some of them. */
  readonly whole: number;
};

/** Whether a place may be found. */
type Fits = (place: Place) => boolean;

/** A compound that stands in more places is not looked for by its parts too. */
const FEW = 20;

/** Which places have which words. Filled place by place, the newest period first. */
export class SearchIndex {
  readonly lexicon = new Lexicon();
  readonly #pages = new Pages();
  readonly #names = new Names();
  readonly #postings = new Postings();
  readonly #scores = new Scores();
  readonly #together = new Together();
  readonly #ranking = new Ranking(this.#pages);

  add(place: Place): void {
    const { number, isFirst } = this.#pages.add(place);
    this.#names.add(place, number, isFirst);
    for (const [word, weight] of wordWeights(place, isFirst, this.lexicon.vocabulary)) {
      this.#postings.add(word, number, weight);
      this.lexicon.ids.delete(word);
      if (place.target.language === 'fi') this.lexicon.finnish.add(word);
    }
    this.#addId(place, number);
    if (place.target.kind === 'Ordlista') this.#addSearchWords(place);
  }

  #addId({ id = '' }: Place, number: number): void {
    for (const { word } of wordsIn(id)) {
      const known = this.lexicon.vocabulary.numberOf(word);
      if (this.timesOf(known) === 0) this.lexicon.ids.add(known);
      this.#postings.add(known, number, ID_WEIGHT);
    }
  }

  /** Words that editors let a word of the glossary be searched by find all that has it. */
  #addSearchWords({ heading, context }: Place): void {
    const term = wordsIn(heading).at(-1)?.word;
    if (term === undefined) return;
    for (const { word } of wordsIn(context)) this.lexicon.synonyms.add(word, [term]);
  }

  /** In how many places a word stands, by its number. */
  timesOf(word: number): number {
    return this.#postings.timesOf(word);
  }

  /**
   * The pages that have all or many of the words of a query, the best first. `fits` narrows them.
   */
  find(query: Query, fits: Fits | undefined, { size, number }: Batch): Found {
    const terms = termsOf(query, this.lexicon, (answers) => this.#areOften(answers));
    const named = this.#names.namedBy(query);
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
      whole: ranked.most < terms.length ? 0 : ranked.withMost,
    };
  }

  /** Ranks by what each place counts for, for one word of a query: a rare word more than a common one. */
  #rank({ answers, parts }: Term, fits: Fits | undefined, named: Named): void {
    const scores = this.#scores;
    scores.begin(this.#pages.length);
    this.#postings.raise(scores, answers);
    if (parts.length > 0) {
      this.#together.begin(this.#pages);
      for (const part of parts) this.#together.addPart((own) => this.#postings.raise(own, part));
      this.#together.raise(scores, CONFIDENCE.together);
    }
    const rarity = Math.log(1 + this.#pages.length / (1 + scores.numbers.length));
    named(scores);
    const fitsNumber = (number: number) => {
      const place = this.#pages.placeAt(number);
      return place !== undefined && fits?.(place) !== false;
    };
    this.#ranking.addWord(scores, rarity, fits && fitsNumber);
  }

  #areOften(answers: Answers): boolean {
    let times = 0;
    for (const word of answers.keys()) {
      times += this.timesOf(word);
      if (times > FEW) return true;
    }
    return false;
  }

  #wordsOf({ answers, parts }: Term): readonly string[] {
    return [answers, ...parts].flatMap((words) =>
      [...words.keys()].map((word) => this.lexicon.vocabulary.wordAt(word)),
    );
  }
}
