import { numberedAddress } from '../../model/addresses.ts';
import type { Link } from '../../model/link.ts';
import { formatNumber } from '../../words/swedish.ts';
import { HOME, type PageView } from './page-view.ts';

/** So many rows of a list stand on a page: as many as come with the first packets on a slow line. */
export const ROWS = 100;

/** No answer has as many pages. */
const MOST_PAGES = 10_000;

/** Which page an address asks for: the first where it doesn't say. */
export function readPageNumber(query: URLSearchParams): number {
  const page = /^[1-9]\d{0,4}$/.exec(query.get('sida') ?? '');
  return Math.min(MOST_PAGES, Number(page?.[0] ?? 1));
}

/** Things as pages of a list, in their order. A page has at most `ROWS` rows, or one thing that has more. There is always one page. */
export function batches<T>(things: readonly T[], rowsOf: (thing: T) => number): readonly (readonly T[])[] {
  const made: T[][] = [[]];
  let rows = 0;
  for (const thing of things) {
    const more = rowsOf(thing);
    if (rows > 0 && rows + more > ROWS) {
      made.push([]);
      rows = 0;
    }
    made.at(-1)?.push(thing);
    rows += more;
  }
  return made;
}

/** One page of a list that has several. */
export type Paging = {
  readonly text: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

/** Where page `number` of `last` stands among the others; undefined where the list is whole. `to` gives the address of a page. */
export function pagingOf(number: number, last: number, to: (number: number) => string): Paging | undefined {
  if (last === 1) return undefined;
  return {
    text: `Sida ${formatNumber(number)} av ${formatNumber(last)}`,
    previous: number > 1 ? to(number - 1) : undefined,
    next: number < last ? to(number + 1) : undefined,
  };
}

/** What tells a later page of a list from the first: its address, heading, title, and the way back. */
export function laterPage(list: Link, number: number, last: number): Partial<PageView> {
  if (number === 1) return {};
  const heading = `${list.text}, sida ${formatNumber(number)} av ${formatNumber(last)}`;
  return { address: numberedAddress(list.href, number), heading, title: heading, trail: [HOME, list] };
}
