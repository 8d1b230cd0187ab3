import type { Site } from '../../model/site.ts';
import { joinWords } from '../../words/swedish.ts';
import { contact, days, EU, languages, timeOf } from './dcat-facts.ts';
import type { Thing, Value } from './dcat-thing.ts';

export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

/** The licence as DCAT-AP-SE wants it written. */
const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
const MEDIA = 'https://www.iana.org/assignments/media-types';
const THEMES = ['JUST', 'GOVE'];
const KEYWORDS = ['medborgarlöfte', 'trygghet', 'brottsförebyggande arbete'];

/**
 * The catalogue, the data set and its distributions (DCAT-AP-SE 3). Dates are those of the content; what it does not state is left
 * out. The publisher is the site itself: the content does not say who runs it.
 */
export function catalogue(site: Site): readonly Thing[] {
  const at = (name: string) => `${site.url}/oppna-data#${name}`;
  const words = (text: string): Value => ({ text, language: 'sv' });
  const title = `Löften, aktiviteter och uppföljningar: ${site.name}`;
  const description = `Vad ${joinWords(site.parties.map(({ name }) => name))} har lovat dem som bor i ${site.place}, vad som görs och hur det går.`;
  const shared = [
    ['dcterms:description', words(description)],
    ['dcterms:publisher', { iri: at('utgivare') }],
    ...days(site),
    ...languages(site),
  ] as const;
  return [
    {
      iri: at('katalog'),
      type: 'dcat:Catalog',
      properties: [
        ['dcterms:title', words(`Öppna data: ${site.name}`)],
        ...shared,
        ['dcterms:license', { iri: CC0 }],
        ['dcterms:spatial', { iri: at('plats') }],
        ['foaf:homepage', { iri: `${site.url}/oppna-data` }],
        ['dcat:themeTaxonomy', { iri: `${EU}/data-theme` }],
        ['dcat:dataset', { iri: at('datamangd') }],
      ],
    },
    {
      iri: at('datamangd'),
      type: 'dcat:Dataset',
      properties: [
        ['dcterms:title', words(title)],
        ...shared,
        ['dcat:contactPoint', { iri: at('kontakt') }],
        ...[...KEYWORDS, site.place].map((word) => ['dcat:keyword', words(word)] as const),
        ...THEMES.map((theme) => ['dcat:theme', { iri: `${EU}/data-theme/${theme}` }] as const),
        ['dcterms:spatial', { iri: at('plats') }],
        ...(timeOf(site) === undefined ? [] : [['dcterms:temporal', { iri: at('tid') }] as const]),
        ['dcterms:accessRights', { iri: `${EU}/access-right/PUBLIC` }],
        ['dcat:landingPage', { iri: `${site.url}/oppna-data` }],
        ['dcat:distribution', { iri: at('json') }],
        ['dcat:distribution', { iri: at('csv') }],
      ],
    },
    distribution(site, 'json'),
    distribution(site, 'csv'),
    {
      iri: at('utgivare'),
      type: 'foaf:Agent',
      properties: [
        ['foaf:name', { text: site.name }],
        ['foaf:homepage', { iri: `${site.url}/` }],
      ],
    },
    { iri: at('kontakt'), type: 'vcard:Organization', properties: contact(site) },
    { iri: at('plats'), type: 'dcterms:Location', properties: [['rdfs:label', words(site.place)]] },
    ...(timeOf(site) ?? []).map((properties) => ({
      iri: at('tid'),
      type: 'dcterms:PeriodOfTime',
      properties,
    })),
  ];
}

/** The forms that the data comes in. */
const FORMATS = {
  json: {
    name: 'JSON',
    media: 'application/json',
    rules: 'schema.json',
    description: 'Allt som webbplatsen säger om löften, aktiviteter och uppföljningar.',
  },
  csv: {
    name: 'CSV',
    media: 'text/csv',
    rules: 'medborgarloften.csv-metadata.json',
    description: 'En tabell med en rad för varje aktivitet och varje uppföljning som nämner den.',
  },
} as const;

function distribution({ url, name: site }: Site, ending: keyof typeof FORMATS): Thing {
  const { name, media, rules, description } = FORMATS[ending];
  return {
    iri: `${url}/oppna-data#${ending}`,
    type: 'dcat:Distribution',
    properties: [
      ['dcterms:title', { text: `${site} som ${name}`, language: 'sv' }],
      ['dcterms:description', { text: description, language: 'sv' }],
      ['dcat:accessURL', { iri: `${url}/oppna-data` }],
      ['dcat:downloadURL', { iri: `${url}/oppna-data/medborgarloften.${ending}` }],
      ['dcterms:format', { iri: `${EU}/file-type/${name}` }],
      ['dcat:mediaType', { iri: `${MEDIA}/${media}` }],
      ['dcterms:license', { iri: CC0 }],
      ['dcterms:conformsTo', { iri: `${url}/oppna-data/${rules}` }],
    ],
  };
}
