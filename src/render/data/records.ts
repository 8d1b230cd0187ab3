import { dataId } from '../../model/ids.ts';
import type { Period, Site } from '../../model/site.ts';
import { dataUpdated } from '../../model/updated.ts';
import { choosePart } from './chosen.ts';
import { PERIOD, type PeriodRecord } from './period-record.ts';
import { DAY, type DataSchema, id, list, maybe, object, orNull, text, URI } from './schema-words.ts';
import { OPERATOR, operatorRecord, PARTY, partyRecord, TERM, termRecord } from './site-records.ts';
import { LICENCE, SPECIFICATION } from './specification.ts';

/** What reusers ask for: some of it, or all. */
export type Choice = { readonly period: string | undefined; readonly part: string | undefined };

export const EVERYTHING: Choice = { period: undefined, part: undefined };

/**
 * The site as data: the same facts in JSON, CSV and RDF. Keys are the content's own words in a–z, which every language can use as
 * names. What the content does not state is null: unknown is not zero and not no.
 */
export type SiteRecord = ReturnType<typeof aboutOf> & { readonly perioder: readonly PeriodRecord[] };

/** The periods that are asked for, with what is asked for of each. */
export function chosenPeriods(site: Site, { period: slug, part }: Choice): readonly Period[] {
  return site.periods
    .filter((period) => slug === undefined || period.slug === slug)
    .map((period) => (part === undefined ? period : choosePart(period, part)));
}

/** What goes before the periods. */
export function aboutOf(site: Site, periods: readonly Period[]) {
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
  };
}

/**
 * The schema of the data, the same for every town, whose `$id` is that of the specification; its descriptions are also the explanations
 * on the page about the data.
 */
export function dataSchema(): DataSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: SPECIFICATION.id,
    title: SPECIFICATION.name,
    $comment: `Version ${SPECIFICATION.version}`,
    ...object<SiteRecord>('Löften, aktiviteter och uppföljningar.', {
      $schema: { ...URI, description: 'Adressen till schemat hos den här orten.' },
      specifikation: {
        const: SPECIFICATION.name,
        description: 'Specifikationen, som är lika för alla orter.',
      },
      version: { const: SPECIFICATION.version, description: 'Specifikationens version.' },
      licens: { const: LICENCE, description: 'Licensen: CC0, fritt att använda.' },
      id: id('Datamängdens id.'),
      titel: text('Webbplatsens namn.'),
      ort: text('Orten som löftena gäller.'),
      adress: { ...URI, description: 'Webbplatsens adress.' },
      andrad: orNull(DAY, 'Dagen då något senast ändrades.'),
      kommunkod: maybe('Den officiella koden (SCB) för orten.'),
      lanskod: maybe('Länets officiella kod (SCB), där löftena gäller mer än en ort.'),
      driver: orNull(OPERATOR, 'De som driver webbplatsen.'),
      parter: list('De som har gett löftena.', PARTY),
      ordlista: list('Ord som förklaras.', TERM),
      perioder: list('Perioder med löften, den senaste först.', PERIOD),
    }),
  };
}
