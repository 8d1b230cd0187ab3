import type { Resource } from './resource.ts';

/** Makes the answer for a query; undefined where the query changes nothing. */
export type Compute = (query: URLSearchParams) => Resource | undefined;

/** Everything that one state of the content answers. Immutable: a change makes a new edition. */
export type Edition = {
  readonly resources: ReadonlyMap<string, Resource>;
  /**
   * Addresses whose answer a query changes; it is made when it is asked for. Undefined in an edition that was kept from an earlier
   * run: what it is made from is being read.
   */
  readonly computed: ReadonlyMap<string, Compute | undefined>;
  /** Makes the next piece of what computed answers need, a moment's work; false when nothing is left. */
  readonly prepareNext: () => boolean;
  /** Documents whose text can be searched once it has been read, which takes longer than a start may. */
  readonly searchedDocuments: readonly string[];
  readonly addDocumentText: (address: string, pages: readonly string[]) => void;
  /** Whether all that the answer to a query at an address needs is made. An answer asked for earlier makes the rest, however long it takes. */
  readonly isPrepared: (address: string) => boolean;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Files of the content that pages show, by address. */
  readonly pictures: readonly { readonly address: string; readonly file: string }[];
  /** The page, by its whole address, that a document says the same as. */
  readonly documents: ReadonlyMap<string, string>;
  /** Addresses of files that are not public yet. */
  readonly withheld: readonly string[];
  readonly siteUrl: string;
  /** The same content gives the same id. */
  readonly id: () => string;
  /** The pages that answer error statuses; there is always one for 500. */
  readonly errors: ReadonlyMap<number, Resource>;
};

/** What answers a path with a query, which begins with `?` or is empty. A query that the page knows nothing of changes nothing. */
export function resourceAt(
  { resources, computed }: Edition,
  path: string,
  query: string,
): Resource | undefined {
  const compute = query === '' ? undefined : computed.get(path);
  return compute?.(new URLSearchParams(query)) ?? resources.get(path);
}

/** Whether what an address or its query is answered with cannot be made yet: see `computed`. */
export function isAwaited({ computed, resources }: Edition, path: string, query: string): boolean {
  const isNeeded = query !== '' || !resources.has(path);
  return isNeeded && computed.has(path) && computed.get(path) === undefined;
}

/** Whether the answer to a query is quick to make: see `isPrepared`. */
export function isReady({ isPrepared }: Edition, path: string, query: string): boolean {
  return query === '' || isPrepared(path);
}

/** The page that answers an error status; one without a page of its own reads as 400 or 500. */
export function errorPageOf({ errors }: Edition, status: number): Resource {
  const page = errors.get(status) ?? errors.get(status < 500 ? 400 : 500);
  if (page === undefined) throw new Error(`the edition has no page for status ${status}`);
  return page;
}
