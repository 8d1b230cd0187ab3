import { HEALTH_ADDRESS, OWN_PAGES } from '../../model/addresses.ts';

/** What was asked for, in few enough words that nobody can be told by them and no client can make more of them. */
export const KINDS = ['page', 'search', 'data', 'file', 'health'] as const;

/** The place in KINDS of what a request target asks for, whether or not it is there. */
export function kindOf(target: string): number {
  const queryAt = target.indexOf('?');
  const path = queryAt < 0 ? target : target.slice(0, queryAt);
  if (path === OWN_PAGES.search) return 1;
  if (path === HEALTH_ADDRESS) return 4;
  const dot = path.indexOf('.', path.lastIndexOf('/'));
  if (dot < 0) return 0;
  return DATA.has(path.slice(path.lastIndexOf('.') + 1)) ? 2 : 3;
}

const DATA = new Set(['atom', 'csv', 'ics', 'json', 'jsonld', 'rdf', 'txt', 'xml', 'xsl']);
