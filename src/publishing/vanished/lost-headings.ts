import { nearest } from '../../text/nearest.ts';
import type { Published } from '../published.ts';
import type { Answered } from './answers.ts';

/** A heading that links found and do not find any more. */
export type LostHeading = {
  readonly address: string;
  /** What it may be called now. */
  readonly now: string | undefined;
  /** The page that it stood on, by the address of now. */
  readonly page: string;
};

/** The headings of pages that are still there, under the same or another address, that neither these have nor a row leads on from. */
export function lostHeadings(
  before: Answered,
  after: Answered,
  published: Published,
): readonly LostHeading[] {
  const there = new Set([...after.headings, ...published.edition.moved.map(({ from }) => from)]);
  const known = new Set(before.headings);
  return before.headings.flatMap((address): readonly LostHeading[] => {
    const [was = '', id = ''] = address.split('#');
    const page = after.addresses.has(was) ? was : published.moved.get(was);
    if (page === undefined || there.has(address) || there.has(`${page}#${id}`)) return [];
    const fresh = after.headings
      .filter((heading) => heading.startsWith(`${page}#`))
      .map((heading) => heading.slice(page.length + 1))
      .filter((heading) => !known.has(`${was}#${heading}`));
    const [only, ...more] = fresh;
    const now = nearest(id, fresh) ?? (more.length === 0 ? only : undefined);
    return [{ address, now: now && `${page}#${now}`, page }];
  });
}
