/** First parts of addresses that the site uses itself, now or by its contract; content may not take them. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'bilder',
  'datasets',
  'dokument',
  'favicon',
  'feed',
  'forhandsvisning',
  'halsa',
  'kalender',
  'oppna-data',
  'ordlista',
  'redigera',
  'robots',
  'sitemap',
  'sok',
  'uppfoljningar',
  'webbkarta',
]);
