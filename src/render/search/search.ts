import type { Site } from '../../model/site.ts';
import { type Batch, type Found, SearchIndex } from './index.ts';
import type { Place } from './place.ts';
import { placesOf } from './places.ts';
import { documentsOf, placesOfDocument, type SearchedDocument } from './places-of-document.ts';
import { suggestionFor } from './suggestion.ts';
import { swedish } from './swedish.ts';
import type { Query } from './terms.ts';

/** What a reader asks for: words, in one period or all, of one party or all. */
export type Question = {
  readonly query: Query;
  /** The slug of a period. */
  readonly period: string | undefined;
  /** The key of a party. */
  readonly party: string | undefined;
};

export type Answer = Found & { readonly suggestion: Query | undefined };

/** The search of one edition. Its index is made piece by piece, or all that is left of it when somebody searches. */
export class Search {
  readonly #index = new SearchIndex();
  readonly #making: Iterator<void>;
  readonly #site: Site;
  readonly #documents: ReadonlyMap<string, SearchedDocument>;
  #version = 0;
  #isMade = false;

  constructor(site: Site) {
    this.#site = site;
    this.#making = fill(this.#index, site);
    this.#documents = new Map(documentsOf(site).map((one) => [one.document.address, one]));
  }

  /** Addresses of the documents whose text it searches once it is given. */
  get documents(): readonly string[] {
    return [...this.#documents.keys()];
  }

  /** Another number when it may answer otherwise than before. */
  get version(): number {
    return this.#version;
  }

  /** Adds the text of a document's pages. */
  addDocument(address: string, pages: readonly string[]): void {
    const searched = this.#documents.get(address);
    const places = searched === undefined ? [] : placesOfDocument(searched, pages, this.#site);
    if (places.length === 0) return;
    while (this.makeNext());
    for (const place of places) this.#index.add(place);
    this.#version += 1;
  }

  get isMade(): boolean {
    return this.#isMade;
  }

  /** Makes the next piece of the index; false when all of it is made. A place that cannot be read ends the making. */
  makeNext(): boolean {
    if (this.#isMade) return false;
    // A generator that throws has ended: nothing more will come of it.
    this.#isMade = true;
    this.#isMade = this.#making.next().done === true;
    return !this.#isMade;
  }

  /** Answers a question with one batch of the pages that do. */
  ask({ query, period, party }: Question, batch: Batch): Answer {
    while (this.makeNext());
    const fits = ({ target, parties }: Place) =>
      (period === undefined || target.period?.slug === period) &&
      (party === undefined || parties.includes(party));
    const isNarrowed = period !== undefined || party !== undefined;
    const found = this.#index.find(query, isNarrowed ? fits : undefined, batch);
    return { ...found, suggestion: suggestionFor(query, found, this.#index) };
  }
}

/** So many places are added at a time: a millisecond or two of work. */
const PIECE = 20;

function* fill(index: SearchIndex, site: Site): Generator<void> {
  let added = 0;
  for (const place of placesOf(site)) {
    index.add(place);
    added += 1;
    if (added % PIECE === 0) yield;
  }
  while (swedish.makeNext()) yield;
}
