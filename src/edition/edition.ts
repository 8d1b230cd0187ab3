import type { Resource } from './resource.ts';

/** What is answered, now or when what it is made from is ready; undefined where there is nothing. */
export type Answer = Resource | Promise<Resource | undefined> | undefined;

/** Makes the answer for a query; undefined where the query changes nothing. */
export type Compute = (query: URLSearchParams) => Resource | undefined;

/** Everything that one state of the content answers. Immutable: a change makes a new edition. */
export type Edition = {
  readonly resources: ReadonlyMap<string, Resource>;
  /** Addresses whose answer a query changes; it is made when it is asked for. */
  readonly computed: ReadonlyMap<string, (query: URLSearchParams) => Answer>;
  /** Makes the next piece of what computed answers need, so that the first who asks need not wait; false when all of it is made. */
  readonly prepareNext: () => boolean;
  /** Documents whose text can be searched once it has been read, which takes longer than a start may. */
  readonly searchedDocuments: readonly string[];
  readonly addDocumentText: (address: string, pages: readonly string[]) => void;
  /** `/<page>#<id>`: places on pages that links are made to. */
  readonly places: readonly string[];
  /** `/<page>#<id>`: headings in the texts of pages. */
  readonly headings: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Files of the content that pages show, by address. */
  readonly pictures: readonly { readonly address: string; readonly file: string }[];
  /** The page, by its whole address, that a document says the same as. */
  readonly documents: ReadonlyMap<string, string>;
  /** Addresses of files that no public file names. */
  readonly withheld: readonly string[];
  readonly siteUrl: string;
  /** The same content gives the same id. */
  readonly id: () => string;
  /** The pages that answer error statuses; there is always one for 500. */
  readonly errors: ReadonlyMap<number, Resource>;
};

/** What answers a path with a query, which begins with `?` or is empty. */
export function answerTo({ resources, computed }: Edition, path: string, query: string): Answer {
  const resource = resources.get(path);
  if (resource !== undefined && query === '') return resource;
  const answer = computed.get(path)?.(new URLSearchParams(query));
  return answer instanceof Promise ? answer.then((made) => made ?? resource) : (answer ?? resource);
}

/** The page that answers an error status; one without a page of its own reads as 400 or 500. */
export function errorPageOf({ errors }: Edition, status: number): Resource {
  const page = errors.get(status) ?? errors.get(status < 500 ? 400 : 500);
  if (page === undefined) throw new Error(`the edition has no page for status ${status}`);
  return page;
}
