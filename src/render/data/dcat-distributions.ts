import type { Site } from '../../model/site.ts';
import { EU } from './dcat-facts.ts';
import type { Thing } from './dcat-thing.ts';
import { CC0 } from './specification.ts';

const MEDIA = 'https://www.iana.org/assignments/media-types';

/** A form that the data comes in; `rules` is the file that says how it is made. */
type Form = {
  readonly name: string;
  readonly ending: string;
  readonly format: string;
  readonly media: string;
  readonly rules?: string;
  readonly description: string;
};

const FORMS: readonly Form[] = [
  {
    name: 'JSON',
    ending: 'json',
    format: 'JSON',
    media: 'application/json',
    rules: 'schema.json',
    description: 'Allt som webbplatsen säger om löften, aktiviteter och uppföljningar.',
  },
  {
    name: 'CSV',
    ending: 'csv',
    format: 'CSV',
    media: 'text/csv',
    rules: 'medborgarloften.csv-metadata.json',
    description:
      'En tabell för program, med en rad för varje aktivitet och varje uppföljning som nämner den. För kalkylprogram finns en egen fil.',
  },
  {
    name: 'CSV för kalkylprogram',
    ending: 'kalkyl.csv',
    format: 'CSV',
    media: 'text/csv',
    description: 'Samma tabell för kalkylprogram med svenska inställningar, med semikolon och decimalkomma.',
  },
];

/** The data as the files that it can be fetched as. */
export function distributions({ url, name: site }: Site): readonly Thing[] {
  return FORMS.map(({ name, ending, format, media, rules, description }) => ({
    iri: `${url}/oppna-data#${ending}`,
    type: 'dcat:Distribution',
    properties: [
      ['dcterms:title', { text: `${site} som ${name}`, language: 'sv' }],
      ['dcterms:description', { text: description, language: 'sv' }],
      ['dcat:accessURL', { iri: `${url}/oppna-data` }],
      ['dcat:downloadURL', { iri: `${url}/oppna-data/medborgarloften.${ending}` }],
      ['dcterms:format', { iri: `${EU}/file-type/${format}` }],
      ['dcat:mediaType', { iri: `${MEDIA}/${media}` }],
      ['dcterms:license', { iri: CC0 }],
      ...(rules === undefined
        ? []
        : [['dcterms:conformsTo', { iri: `${url}/oppna-data/${rules}` }] as const]),
    ],
  }));
}
