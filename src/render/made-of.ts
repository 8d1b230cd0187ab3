import { comparable } from '../model/lineage.ts';
import type { Period, Site } from '../model/site.ts';
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

const known = new WeakMap<Period, string>();

/** Tells what a site says from all that it could say. A period that an earlier edition had is not gone through again. */
export function contentId({ periods, ...others }: Site): string {
  return digest([JSON.stringify(others), ...periods.map(digestOf)], 16);
}

function digestOf(period: Period): string {
  const id = known.get(period) ?? digest(JSON.stringify(period), 16);
  known.set(period, id);
  return id;
}
