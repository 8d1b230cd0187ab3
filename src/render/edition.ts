import type { MovedAddress, Picture } from '../content/site.ts';
import type { Resource } from './resource.ts';

/** Everything that one state of the content answers. Immutable: a change makes a new edition. */
export type Edition = {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly moved: readonly MovedAddress[];
  /** Files of the content that pages show, by address. */
  readonly pictures: readonly Picture[];
  /** Addresses of files that are not public yet. */
  readonly withheld: readonly string[];
  readonly siteUrl: string;
  /** The same content gives the same id. */
  readonly id: () => string;
  /** The pages that answer error statuses; there is always one for 500. */
  readonly errors: ReadonlyMap<number, Resource>;
};

/** The page that answers an error status; one without a page of its own reads as 400 or 500. */
export function errorPageOf({ errors }: Edition, status: number): Resource {
  const page = errors.get(status) ?? errors.get(status < 500 ? 400 : 500);
  if (page === undefined) throw new Error(`the edition has no page for status ${status}`);
  return page;
}
