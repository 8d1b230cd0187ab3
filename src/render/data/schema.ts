import { PERIOD } from './schema-of-period.ts';
import { OPERATOR, PARTY, TERM } from './schema-parts.ts';
import { DAY, type DataSchema, id, list, maybe, object, orNull, text, URI } from './schema-words.ts';
import { LICENCE, SPECIFICATION } from './specification.ts';

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
    ...object('Löften, aktiviteter och uppföljningar.', {
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
