import { publisherOf } from '../../model/publisher.ts';
import type { Site } from '../../model/site.ts';
import type { Thing } from './dcat-thing.ts';

/** What the Swedish data portal names organisations by, before their numbers. */
const ORGANISATIONS = 'http://dataportal.se/organisation/SE';

/** Who publishes the data: by the organisation number, so that portals know it again, else by a name of the site's own. */
export function publisher(site: Site): Thing {
  const { name, organisationNumber, web } = publisherOf(site);
  const iri =
    organisationNumber === undefined
      ? `${site.url}/oppna-data#utgivare`
      : ORGANISATIONS + organisationNumber.replace('-', '');
  return {
    iri,
    type: 'foaf:Agent',
    properties: [
      ['foaf:name', { text: name }],
      ...(organisationNumber === undefined
        ? []
        : [['dcterms:identifier', { text: organisationNumber }] as const]),
      ...(web === undefined ? [] : [['foaf:homepage', { iri: web }] as const]),
    ],
  };
}
