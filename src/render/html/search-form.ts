import type { Site } from '../../model/site.ts';
import type { Question } from '../search/search.ts';
import { cleanQuery } from '../search/terms.ts';

/** What a reader has asked for, and which page of the answer. */
export type SearchForm = Question & { readonly page: number };

/** No answer has as many pages. */
const MOST_PAGES = 10_000;

/** Reads the form from an address. A period or a party that the site does not have is not chosen. */
export function readSearchForm(query: URLSearchParams, { periods, parties }: Site): SearchForm {
  const page = /^[1-9]\d{0,4}$/.exec(query.get('sida') ?? '');
  return {
    query: cleanQuery(query.get('q') ?? ''),
    period: periods.find(({ slug }) => slug === query.get('period'))?.slug,
    party: parties.find(({ key }) => key === query.get('part'))?.key,
    page: Math.min(MOST_PAGES, Number(page?.[0] ?? 1)),
  };
}

/** The address that asks for the same. */
export function searchAddress({ query, period, party, page }: SearchForm): string {
  const parameters = new URLSearchParams({
    q: query,
    ...(period === undefined ? {} : { period }),
    ...(party === undefined ? {} : { part: party }),
    ...(page === 1 ? {} : { sida: String(page) }),
  });
  return `/sok?${parameters}`;
}
