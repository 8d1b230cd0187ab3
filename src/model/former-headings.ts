import type { FormerIds } from './former-ids.ts';
import type { MovedAddress } from './old-addresses.ts';

/** The ids that headings of a page had before, by those that they have now, as the rows of the editor's tell: `/page#old: /page#new`. */
export function formerHeadings(address: string, moved: readonly MovedAddress[]): FormerIds {
  const pairs = moved.flatMap(({ from, to }) => {
    const [old, now] = [from.split('#')[1], to.startsWith(`${address}#`) ? to.split('#')[1] : undefined];
    return old === undefined || now === undefined ? [] : [{ old, now }];
  });
  return new Map(
    [...Map.groupBy(pairs, ({ now }) => now)].map(([now, told]) => [now, told.map(({ old }) => old)]),
  );
}
