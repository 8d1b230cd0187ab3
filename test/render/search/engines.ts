import MiniSearch from 'minisearch';
import type { Site } from '../../../src/model/site.ts';
import { placesOf } from '../../../src/render/search/places.ts';
import { Search } from '../../../src/render/search/search.ts';
import { cleanQuery } from '../../../src/render/search/terms.ts';
import { root } from '../../../src/render/search/words.ts';
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

/** MiniSearch as its guide sets it up: beginnings of words and slips of the keys, and nothing Swedish. */
export function miniSearch(site: Site): Engine {
  return indexed(site, new MiniSearch<Document>({ fields: ['title', 'text'] }));
}

/** MiniSearch with this site's roots of words, and with å, ä and ö folded. */
export function swedishMiniSearch(site: Site): Engine {
  const processTerm = (term: string) => fold(root(term.toLowerCase()));
  return indexed(site, new MiniSearch<Document>({ fields: ['title', 'text'], processTerm }));
}

function indexed(site: Site, index: MiniSearch<Document>): Engine {
  index.addAll(documentsOf(site));
  return (query) => index.search(query, OPTIONS).map(({ id }) => String(id));
}
