import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { readRdf } from '../../support/rdf.ts';
import { type TestSite, textAt } from '../../support/sites.ts';
import type { Fact } from '../facts.ts';
import { factsInCsv, factsInJson } from './data.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const MEDIA = 'https://www.iana.org/assignments/media-types';

/** What somebody reads who knows the catalogue alone: the files that it says there are, as JSON and as a table. */
type Catalogued = {
  readonly json: readonly Fact[];
  readonly csv: readonly Fact[];
  readonly spreadsheet: readonly Fact[];
};

/** By way of the catalogue as RDF/XML. */
export async function factsByRdf(made: TestSite): Promise<Catalogued> {
  return catalogued(await readRdf(textAt(made, '/oppna-data/dcat.rdf')), made);
}

/** By way of the catalogue as JSON-LD. */
export async function factsByJsonLd(made: TestSite): Promise<Catalogued> {
  const quads = await jsonld.toRDF(JSON.parse(textAt(made, '/oppna-data/dcat.jsonld')), {
    format: 'application/n-quads',
  });
  return catalogued(new Store(new Parser().parse(String(quads))), made);
}

function catalogued(store: Store, made: TestSite): Catalogued {
  const filesOf = (mediaType: string) =>
    store
      .getSubjects(`${DCAT}mediaType`, `${MEDIA}/${mediaType}`, null)
      .flatMap((distribution) => store.getObjects(distribution, `${DCAT}downloadURL`, null))
      .map(({ value }) => textAt(made, new URL(value).pathname));
  const [json = ''] = filesOf('application/json');
  const isForSpreadsheets = (table: string) => table.startsWith('\ufeff');
  const tables = filesOf('text/csv');
  return {
    json: factsInJson(json),
    csv: factsInCsv(tables.find((table) => !isForSpreadsheets(table)) ?? ''),
    spreadsheet: factsInCsv(tables.find(isForSpreadsheets) ?? ''),
  };
}
