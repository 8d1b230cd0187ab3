/** What the site makes beside its pages: feeds, calendars, open data, pictures for sharing and what search engines read. */
const OF_SITE: readonly string[] = [
  '/feed.atom',
  '/feed.json',
  '/feed.css',
  '/kalender.ics',
  '/dela.png',
  '/sitemap.xml',
  '/robots.txt',
  '/favicon.svg',
  '/apple-touch-icon.png',
  '/.well-known/security.txt',
  '/oppna-data/medborgarloften.json',
  '/oppna-data/medborgarloften.csv',
  '/oppna-data/medborgarloften.kalkyl.csv',
  '/oppna-data/medborgarloften.csv-metadata.json',
  '/oppna-data/schema.json',
  '/oppna-data/schema-1.json',
  '/oppna-data/dcat.rdf',
  '/oppna-data/dcat.jsonld',
];

const OF_PERIOD: readonly string[] = ['feed.atom', 'feed.json', 'kalender.ics', 'dela.png'];
const DATA_OF_PERIOD: readonly string[] = ['json', 'csv', 'kalkyl.csv', 'csv-metadata.json'];

/** The addresses of the files that a site with these periods makes by itself. */
export function siteFiles(periods: readonly string[]): readonly string[] {
  return [
    ...OF_SITE,
    ...periods.flatMap((slug) => [
      ...OF_PERIOD.map((name) => `/${slug}/${name}`),
      ...DATA_OF_PERIOD.map((ending) => `/oppna-data/${slug}.${ending}`),
    ]),
  ];
}
