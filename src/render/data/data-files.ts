import type { Made } from '../../edition/body.ts';
import type { Compute } from '../../edition/edition.ts';
import { Resource } from '../../edition/resource.ts';
import { OWN_PAGES } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import type { FilePlan } from '../file-plan.ts';
import { readChoice } from './choices.ts';
import { csvOf, spreadsheetOf } from './csv.ts';
import { csvMetadata, spreadsheetAddress } from './csv-metadata.ts';
import { dcatJsonLd, dcatRdf } from './dcat-files.ts';
import { jsonOf, pretty } from './json.ts';
import { type Choice, dataSchema, EVERYTHING } from './records.ts';
import { LICENCE } from './specification.ts';

const ALL = `${OWN_PAGES.data}/medborgarloften`;

/** Files of all data; a period of such a name has no file of its own, and is in them. */
export const OWN_NAMES: readonly string[] = ['medborgarloften', 'schema', 'schema-1', 'dcat'];

/** Data may be fetched by any page (CORS); nothing else of the site may. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/** The data as files: all of it and each period as JSON and CSV, what they mean, and the catalogue for harvesters. */
export function openDataFiles(site: Site): readonly FilePlan[] {
  const open = (address: string, type: string, make: () => Made, more = {}): FilePlan => ({
    address,
    type,
    make,
    headers: { ...OPEN, ...more },
  });
  const forms = (base: string, choice: Choice) => [
    open(`${base}.json`, JSON_TYPE, () => jsonOf(site, choice)),
    open(`${base}.csv`, CSV_TYPE, () => csvOf(site, choice), {
      Link: `<${base}.csv-metadata.json>; rel="describedby"; type="application/csvm+json", <${spreadsheetAddress(`${base}.csv`)}>; rel="alternate"; type="text/csv"`,
    }),
    open(spreadsheetAddress(`${base}.csv`), CSV_TYPE, () => spreadsheetOf(site, choice)),
    open(`${base}.csv-metadata.json`, 'application/csvm+json', () =>
      csvMetadata(`${site.url}${base}.csv`, site.name, LICENCE),
    ),
  ];
  return [
    ...forms(ALL, EVERYTHING),
    ...site.periods
      .filter(({ slug }) => !OWN_NAMES.includes(slug))
      .flatMap(({ slug }) =>
        forms(`${OWN_PAGES.data}/${slug}`, { period: slug, part: undefined }).map((file) => ({
          ...file,
          about: slug,
        })),
      ),
    ...['schema.json', 'schema-1.json'].map((name) =>
      open(`${OWN_PAGES.data}/${name}`, 'application/schema+json', () => pretty(dataSchema())),
    ),
    open(`${OWN_PAGES.data}/dcat.rdf`, 'application/rdf+xml; charset=utf-8', () => dcatRdf(site)),
    open(`${OWN_PAGES.data}/dcat.jsonld`, 'application/ld+json', () => dcatJsonLd(site)),
  ];
}

/** The data that a query asks for, by the addresses that read one. */
export function chosenData(site: Site): readonly (readonly [string, Compute])[] {
  return [
    [`${ALL}.json`, choosing(site, JSON_TYPE, (choice) => jsonOf(site, choice))],
    [`${ALL}.csv`, choosing(site, CSV_TYPE, (choice) => csvOf(site, choice))],
    [`${ALL}.kalkyl.csv`, choosing(site, CSV_TYPE, (choice) => spreadsheetOf(site, choice))],
  ];
}

function choosing(site: Site, type: string, make: (choice: Choice) => Made): Compute {
  return (query) => {
    const asked = readChoice(query, site);
    if ('wrong' in asked)
      return new Resource('', JSON_TYPE, () => pretty({ fel: asked.wrong }), { status: 400, headers: OPEN });
    const { choice } = asked;
    if (choice.period === undefined && choice.part === undefined) return undefined;
    return new Resource('', type, () => make(choice), { headers: OPEN, isAnswer: true });
  };
}
