import { dataId } from '../../model/ids.ts';
import type { Site } from '../../model/site.ts';
import { dataUpdated } from '../../model/updated.ts';
import { choosePart } from './chosen.ts';
import { periodRecord } from './period-record.ts';
import { operatorRecord, partyRecord, termRecord } from './record-parts.ts';
import { LICENCE, SPECIFICATION } from './specification.ts';

/** What reusers ask for: some of it, or all. */
export type Choice = { readonly period: string | undefined; readonly part: string | undefined };

export const EVERYTHING: Choice = { period: undefined, part: undefined };

/**
 * The site as data: the same facts in JSON, CSV and RDF. Keys are the content's own words in a–z, which every language can use as
 * names. What the content does not state is null: unknown is not zero and not no.
 */
export function dataOf(site: Site, choice: Choice = EVERYTHING) {
  const periods = site.periods
    .filter(({ slug }) => choice.period === undefined || slug === choice.period)
    .map((period) => (choice.part === undefined ? period : choosePart(period, choice.part)));
  return {
    $schema: `${site.url}/oppna-data/schema.json`,
    specifikation: SPECIFICATION.name,
    version: SPECIFICATION.version,
    licens: LICENCE,
    id: dataId(site),
    titel: site.name,
    ort: site.place,
    adress: site.url,
    andrad: dataUpdated({ ...site, periods }) ?? null,
    kommunkod: site.municipalityCode ?? null,
    lanskod: site.countyCode ?? null,
    driver: operatorRecord(site),
    parter: site.parties.map((party) => partyRecord(party, site)),
    ordlista: site.glossary.map((entry) => termRecord(entry, site)),
    perioder: periods.map((period) => periodRecord(period, site)),
  };
}

export type SiteRecord = ReturnType<typeof dataOf>;
export type PeriodRecord = SiteRecord['perioder'][number];
