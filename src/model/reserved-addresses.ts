import { OWN_PAGES } from './addresses.ts';

/** First parts of addresses that the site uses itself, now or by its contract; content may not take them. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  ...Object.values(OWN_PAGES).map((address) => address.split('/')[1] ?? ''),
  'bilder',
  'datasets',
  'dokument',
  'favicon',
  'feed',
  'forhandsvisning',
  'halsa',
  'kalender',
  'redigera',
  'robots',
  'sitemap',
]);
