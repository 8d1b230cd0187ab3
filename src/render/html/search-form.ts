import type { Site } from '../../model/site.ts';
import { shorten } from '../../words/swedish.ts';
import type { Question } from '../search/search.ts';
import { cleanQuery } from '../search/terms.ts';
import { readPageNumber } from './paging.ts';

/** What a reader has asked for, and which page of the answer. */
export type SearchForm = Question & {
  readonly page: number;
  /** Sentences on choices that the site does not have. */
  readonly refused: readonly string[];
};

/** Reads the form from an address. A period or a party that the site does not have is not chosen, and told. */
export function readSearchForm(query: URLSearchParams, { periods, parties }: Site): SearchForm {
  const [asked, askedParty] = [query.get('period') ?? '', query.get('part') ?? ''];
  const period = periods.find(({ slug }) => slug === asked)?.slug;
  const party = parties.find(({ key }) => key === askedParty)?.key;
  return {
    query: cleanQuery(query.get('q') ?? ''),
    period,
    party,
    page: readPageNumber(query),
    refused: [
      ...(asked === '' || period !== undefined
        ? []
        : [`Löftet ”${shorten(asked, 60)}” finns inte här. Sökningen gäller alla löften.`]),
      ...(askedParty === '' || party !== undefined
        ? []
        : [`Den ansvariga ”${shorten(askedParty, 60)}” finns inte här. Sökningen gäller alla ansvariga.`]),
    ],
  };
}

/** The address that asks for the same. */
export function searchAddress({ query, period, party, page }: Question & Pick<SearchForm, 'page'>): string {
  const parameters = new URLSearchParams({
    q: query,
    ...(period === undefined ? {} : { period }),
    ...(party === undefined ? {} : { part: party }),
    ...(page === 1 ? {} : { sida: String(page) }),
  });
  return `/sok?${parameters}`;
}
