import { STATUSES } from '../../model/site.ts';
import { LICENCE, VERSION } from './records.ts';
import { DOCUMENT, OPERATOR, OUTCOMES, PARTY, SOURCES, TARGET } from './schema-parts.ts';
import { DATE, DAY, type DataSchema, list, maybe, object, orNull, span, text, URI } from './schema-words.ts';

/** The schema of the data, with its own address; its descriptions are also the explanations on the page about the data. */
export function dataSchema(url: string, name = 'schema.json'): DataSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${url}/oppna-data/${name}`,
    title: 'Medborgarlöften',
    $comment: `Version ${VERSION}`,
    ...object('Löften, aktiviteter och uppföljningar.', {
      $schema: { ...URI, description: 'Adressen till det här schemat.' },
      version: { const: VERSION, description: 'Schemats version.' },
      licens: { const: LICENCE, description: 'Licensen: CC0, fritt att använda.' },
      titel: text('Webbplatsens namn.'),
      ort: text('Orten som löftena gäller.'),
      adress: { ...URI, description: 'Webbplatsens adress.' },
      andrad: orNull(DAY, 'Dagen då något senast ändrades.'),
      kommunkod: maybe('Den officiella koden (SCB) för orten.'),
      lanskod: maybe('Länets officiella kod (SCB), där löftena gäller mer än en ort.'),
      driver: orNull(OPERATOR, 'De som driver webbplatsen.'),
      parter: list('De som har gett löftena.', PARTY),
      perioder: list('Perioder med löften, den senaste först.', PERIOD),
    }),
  };
}

const STATUS: DataSchema = { enum: [...STATUSES, null], description: 'Hur det går.' };
const RESPONSIBLE = list('Id för de parter som ansvarar.', text('En parts id.'));
const PLACES = list('Platser som det gäller.', text('En plats.'));
const CONTINUES = maybe('Vad det fortsätter, som period/id.');

const AIM = orNull(object('Målet.', TARGET), 'Målet, där det finns ett.');
const LATEST = orNull(
  object('Det senaste.', {
    status: STATUS,
    ...OUTCOMES,
    uppfoljning: text('Id för uppföljningen som säger det.'),
  }),
  'Vad den senaste uppföljningen som nämner det säger.',
);

const ACTIVITY = object('En aktivitet.', {
  id: text('Aktivitetens id, fast inom perioden.'),
  text: text('Aktiviteten, ord för ord.'),
  adress: { ...URI, description: 'Aktivitetens fasta adress.' },
  ansvarig: RESPONSIBLE,
  platser: PLACES,
  grupp: maybe('Underrubriken som aktiviteten står under.'),
  mal: AIM,
  delmal: list('Delmål.', object('Ett delmål.', { ...TARGET, text: maybe('Vad delmålet gäller.') })),
  fortsatter: CONTINUES,
  senast: orNull(DATE, 'När det ska vara gjort.'),
  senaste: LATEST,
});

const PLEDGE = object('Ett löfte.', {
  id: text('Löftets id, fast inom perioden.'),
  titel: text('Löftet, ord för ord.'),
  adress: { ...URI, description: 'Löftets fasta adress.' },
  ansvarig: RESPONSIBLE,
  platser: PLACES,
  fortsatter: CONTINUES,
  mal: AIM,
  senaste: LATEST,
  aktiviteter: list('Aktiviteter bakom löftet.', ACTIVITY),
});

const FOLLOW_UP = object('En uppföljning.', {
  id: text('Uppföljningens id, fast inom perioden.'),
  titel: text('Uppföljningens titel.'),
  adress: { ...URI, description: 'Uppföljningens adress.' },
  omfattar: span('Tiden som uppföljningen omfattar.'),
  publicerad: orNull(DATE, 'Dagen då den publicerades.'),
  andrad: orNull(DAY, 'Dagen då den senast ändrades.'),
  dokument: DOCUMENT,
  fler_dokument: list('Fler dokument.', DOCUMENT),
  kallor: SOURCES,
  resultat: list(
    'Vad uppföljningen säger om varje aktivitet, eller om ett löfte som helhet.',
    object('Ett resultat.', {
      aktivitet: maybe('Aktivitetens id, när resultatet gäller en aktivitet.'),
      lofte: maybe('Löftets id, när resultatet gäller löftet som helhet.'),
      status: STATUS,
      ...OUTCOMES,
      text: maybe('Uppföljningens egna ord (markdown).'),
    }),
  ),
});

const PERIOD = object('En period.', {
  id: text('Periodens id, det sista i adressen.'),
  titel: text('Periodens titel.'),
  adress: { ...URI, description: 'Periodens adress.' },
  galler: span('Tiden som löftena gäller.'),
  sammanfattning: maybe('En mening om perioden.'),
  fortsatter: list('Id för tidigare perioder som den fortsätter.', text('En periods id.')),
  undertecknat: orNull(
    object('Undertecknandet.', {
      datum: orNull(DATE, 'Dagen.'),
      ort: maybe('Orten.'),
      av: list(
        'De som undertecknade.',
        object('En person.', { namn: maybe('Namnet.'), roll: maybe('Rollen.') }),
      ),
    }),
    'När, var och av vem löftet undertecknades.',
  ),
  beslutat: orNull(
    object('Beslutet.', { av: maybe('De som beslutade.'), datum: orNull(DATE, 'Dagen.') }),
    'När och av vem löftet beslutades.',
  ),
  kallor: SOURCES,
  andrad: orNull(DAY, 'Dagen då periodens egen text senast ändrades.'),
  dokument: DOCUMENT,
  loften: list('Löftena.', PLEDGE),
  uppfoljningar: list('Uppföljningarna, den senaste först.', FOLLOW_UP),
});
