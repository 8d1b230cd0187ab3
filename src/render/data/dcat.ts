import { dataId } from '../../model/ids.ts';
import type { Site } from '../../model/site.ts';
import { describeData } from './dataset-words.ts';
import { distributions } from './dcat-distributions.ts';
import { contact, days, EU, languages, timeOf } from './dcat-facts.ts';
import { publisher } from './dcat-publisher.ts';
import type { Thing, Value } from './dcat-thing.ts';
import { CC0, SPECIFICATION } from './specification.ts';

export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

const THEMES = ['JUST', 'GOVE'];
const KEYWORDS = ['medborgarlöfte', 'trygghet', 'brottsförebyggande arbete'];

/**
 * The catalogue, the data set and its distributions (DCAT-AP-SE 3). Dates are those of the content; what it does not state is left
 * out.
 */
export function catalogue(site: Site): readonly Thing[] {
  const at = (name: string) => `${site.url}/oppna-data#${name}`;
  const words = (text: string): Value => ({ text, language: 'sv' });
  const title = `Löften, aktiviteter och uppföljningar: ${site.name}`;
  const agent = publisher(site);
  const files = distributions(site);
  const shared = [
    ['dcterms:description', words(describeData(site))],
    ['dcterms:publisher', { iri: agent.iri }],
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
        ['dcterms:identifier', { text: dataId(site) }],
        ...shared,
        ['dcterms:conformsTo', { iri: SPECIFICATION.id }],
        ['dcat:contactPoint', { iri: at('kontakt') }],
        ...[...KEYWORDS, site.place].map((word) => ['dcat:keyword', words(word)] as const),
        ...THEMES.map((theme) => ['dcat:theme', { iri: `${EU}/data-theme/${theme}` }] as const),
        ['dcterms:spatial', { iri: at('plats') }],
        ...(timeOf(site) === undefined ? [] : [['dcterms:temporal', { iri: at('tid') }] as const]),
        ['dcterms:accessRights', { iri: `${EU}/access-right/PUBLIC` }],
        ['dcat:landingPage', { iri: `${site.url}/oppna-data` }],
        ...files.map(({ iri }) => ['dcat:distribution', { iri }] as const),
      ],
    },
    ...files,
    {
      iri: SPECIFICATION.id,
      type: 'dcterms:Standard',
      properties: [['dcterms:title', words(SPECIFICATION.name)]],
    },
    agent,
    { iri: at('kontakt'), type: 'vcard:Organization', properties: contact(site) },
    { iri: at('plats'), type: 'dcterms:Location', properties: [['rdfs:label', words(site.place)]] },
    ...(timeOf(site) ?? []).map((properties) => ({
      iri: at('tid'),
      type: 'dcterms:PeriodOfTime',
      properties,
    })),
  ];
}
