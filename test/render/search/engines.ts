import MiniSearch from 'minisearch';
import type { Site } from '../../../src/model/site.ts';
import { placesOf } from '../../../src/render/search/places.ts';
import { Search } from '../../../src/render/search/search.ts';
import { cleanQuery } from '../../../src/render/search/terms.ts';
import { boostOf } from '../../../src/render/search/weights.ts';
import { root, wordsIn } from '../../../src/render/search/words.ts';
import { fold } from '../../../src/text/fold.ts';

/** Addresses of pages, the best first. */
export type Engine = (query: string) => readonly string[];

type Document = { readonly id: string; readonly title: string; readonly text: string };

/** A page with all its words, as a search without places would have it. */
function documentsOf(site: Site): readonly Document[] {
  const documents = new Map<string, Document>();
  for (const { target, heading, text, about, context } of placesOf(site)) {
    const { address, title, period } = target;
    const known = documents.get(address) ?? { id: address, title, text: period?.title ?? '' };
    documents.set(address, { ...known, text: [known.text, heading, text, about, context].join(' ') });
  }
  return [...documents.values()];
}

/** This site's search. */
export function ours(site: Site): Engine {
  const search = new Search(site);
  return (query) =>
    search
      .ask({ query: cleanQuery(query), period: undefined, party: undefined }, { size: 10, number: 1 })
      .hits.flatMap(({ places }) => places[0]?.target.address ?? []);
}

/** Pages that have every word of the query as it is written, those that have them most often first. */
export function substring(site: Site): Engine {
  const documents = documentsOf(site).map(({ id, title, text }) => ({
    id,
    all: `${title} ${text}`.toLowerCase(),
  }));
  return (query) => {
    const words = query.toLowerCase().split(/\s+/);
    return documents
      .map(({ id, all }) => ({ id, times: words.map((word) => all.split(word).length - 1) }))
      .filter(({ times }) => times.every((count) => count > 0))
      .map(({ id, times }) => ({ id, sum: times.reduce((sum, count) => sum + count, 0) }))
      .toSorted((a, b) => b.sum - a.sum)
      .map(({ id }) => id);
  };
}

const OPTIONS = { boost: { title: 2 }, prefix: true, fuzzy: 0.2 };

/** MiniSearch as its guide sets it up: beginnings of words and typos, and nothing Swedish. */
export function miniSearch(site: Site): Engine {
  return indexed(site, new MiniSearch<Document>({ fields: ['title', 'text'] }));
}

/** MiniSearch with this site's roots of words, and with å, ä and ö folded. */
export function swedishMiniSearch(site: Site): Engine {
  const processTerm = (term: string) => fold(root(term.toLowerCase()));
  return indexed(site, new MiniSearch<Document>({ fields: ['title', 'text'], processTerm }));
}

/** The ends of words that MiniSearch shall know as parts of compounds are marked, so that they are never taken for whole words. */
const PART = '~';

/** What a term is indexed by: its folded stem, and every end of it that may be the last part of a compound. */
function stemAndEnds(term: string): string[] {
  const stem = fold(root(term.toLowerCase()));
  const ends = Array.from({ length: Math.max(0, stem.length - 6) }, (_, at) => PART + stem.slice(at + 3));
  return [stem, ...ends];
}

function stemAsWordAndPart(term: string): string[] {
  const stem = fold(root(term.toLowerCase()));
  return stem.length < 4 ? [stem] : [stem, PART + stem];
}

/**
 * MiniSearch at its fairest: indexed by place, with this site's words, stems, folding, weights of fields and boosts of pages, and with
 * parts of compounds. Pages that have most words of a query stand first.
 */
export function miniSearchByPlace(site: Site): Engine {
  const index = new MiniSearch({
    fields: ['title', 'period', 'heading', 'text', 'about', 'context'],
    storeFields: ['address', 'factor'],
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: stemAndEnds,
  });
  const slugs = site.periods.map(({ slug }) => slug);
  const seen = new Set<string>();
  let id = 0;
  for (const { target, heading, text, about, context, id: named } of placesOf(site)) {
    const { address, period } = target;
    const isFirst = !seen.has(address);
    seen.add(address);
    const factor = boostOf(target, Math.max(0, slugs.indexOf(period?.slug ?? '')));
    const title = isFirst ? target.title : '';
    index.add({
      id,
      address,
      factor,
      title,
      period: isFirst ? period?.title : '',
      heading,
      text,
      about,
      context: `${context} ${named ?? ''}`,
    });
    id += 1;
  }
  return (query) => {
    const pages = new Map<string, { readonly terms: Set<string>; best: number; sum: number }>();
    for (const { address, queryTerms, score } of index.search(query, {
      processTerm: stemAsWordAndPart,
      boost: { title: 4, heading: 2.5, period: 0.8, context: 0.7, about: 0.5 },
      prefix: (term) => term.replace(PART, '').length > 2,
      fuzzy: (term) => (/^[^~\d]{5,}$/.test(term) ? 0.2 : false),
      weights: { fuzzy: 0.1, prefix: 0.3 },
      boostTerm: (term) => (term.startsWith(PART) ? 0.4 : 1),
      boostDocument: (_id, _term, stored) => Number(stored?.['factor']),
    })) {
      const page = pages.get(address) ?? { terms: new Set(), best: 0, sum: 0 };
      for (const term of queryTerms) page.terms.add(term.replace(PART, ''));
      pages.set(address, { ...page, best: Math.max(page.best, score), sum: page.sum + score });
    }
    const score = ({ best, sum }: { best: number; sum: number }) => best + 0.1 * sum;
    return [...pages]
      .toSorted(([, a], [, b]) => b.terms.size - a.terms.size || score(b) - score(a))
      .map(([address]) => address);
  };
}

function indexed(site: Site, index: MiniSearch<Document>): Engine {
  index.addAll(documentsOf(site));
  return (query) => index.search(query, OPTIONS).map(({ id }) => String(id));
}
