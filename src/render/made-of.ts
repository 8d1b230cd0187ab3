import { comparable } from '../model/lineage.ts';
import type { Site } from '../model/site.ts';
import { digest } from '../text/digest.ts';

/**
 * What the answers that tell of one period or one page alone are made of, by its slug: how all other periods and pages are named, what
 * else the site says, and of the periods that its own goes on from, the whole. Where all of it is the same, so is the answer.
 */
export function madeOf(site: Site): ReadonlyMap<string, readonly unknown[]> {
  const { lineage: _, headings: __, periods, pages, ...others } = site;
  const named = [
    periods.map(({ slug, title, span, signed }) => [slug, title, span, signed]),
    pages.map(({ slug, title, language }) => [slug, title, language]),
  ];
  const around = digest(JSON.stringify([others, named]), 40);
  return new Map<string, readonly unknown[]>([
    ...pages.map((page) => [page.slug, [around, JSON.stringify(page)]] as const),
    ...periods.map((period) => [period.slug, [around, period, ...comparable(period, site)]] as const),
  ]);
}
