import { SCHEDULES } from '../../model/expected/expected.ts';
import { EXPECTED_STATES } from '../../words/expected.ts';
import { FOLLOW_UP } from './schema-of-follow-up.ts';
import {
  AIM,
  CHANGES,
  DOCUMENT,
  LATEST,
  LINE,
  PLACES,
  RESPONSIBLE,
  SOURCES,
  TARGET,
} from './schema-parts.ts';
import { DATE, DAY, id, list, maybe, named, object, orNull, prose, span, text, URI } from './schema-words.ts';

const ACTIVITY = object('En aktivitet.', {
  ...named('Aktivitetens'),
  text: text('Aktiviteten, ord för ord.'),
  adress: { ...URI, description: 'Aktivitetens fasta adress.' },
  ansvarig: RESPONSIBLE,
  platser: PLACES,
  grupp: maybe('Underrubriken som aktiviteten står under.'),
  mal: AIM,
  delmal: list('Delmål.', object('Ett delmål.', { ...TARGET, text: maybe('Vad delmålet gäller.') })),
  ...LINE,
  senast: orNull(DATE, 'När det ska vara gjort.'),
  senaste: LATEST,
});

const PLEDGE = object('Ett löfte.', {
  ...named('Löftets'),
  titel: text('Löftet, ord för ord.'),
  adress: { ...URI, description: 'Löftets fasta adress.' },
  ...prose('beskrivning', 'Löftets bakgrund'),
  ansvarig: RESPONSIBLE,
  platser: PLACES,
  ...LINE,
  mal: AIM,
  senaste: LATEST,
  aktiviteter: list('Aktiviteter bakom löftet.', ACTIVITY),
});

const EXPECTED = object('En uppföljning som väntas enligt hur ofta perioden följs upp.', {
  id: id('Den väntade uppföljningens id.'),
  del: { enum: SCHEDULES, description: 'Vilken del av tiden den gäller.' },
  nummer: { type: 'integer', description: 'Delens nummer i sitt år, från 1.' },
  ar: { type: 'integer', description: 'Året.' },
  omfattar: span('Tiden som uppföljningen omfattar.'),
  lage: { enum: [...new Set(Object.values(EXPECTED_STATES))], description: 'Om den har publicerats.' },
});

/** A period, in the order of period-record.ts. */
export const PERIOD = object('En period.', {
  ...named('Periodens'),
  titel: text('Periodens titel.'),
  adress: { ...URI, description: 'Periodens adress.' },
  galler: span('Tiden som löftena gäller.'),
  sammanfattning: maybe('En mening om perioden.'),
  ...prose('inledning', 'Texten som inleder perioden'),
  fortsatter: list('Nycklar till tidigare perioder som den fortsätter.', text('En periods nyckel.')),
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
  andringar: CHANGES,
  dokument: DOCUMENT,
  loften: list('Löftena.', PLEDGE),
  uppfoljningar: list('Uppföljningarna, den senaste först.', FOLLOW_UP),
  vantade: list('Uppföljningar att vänta av perioden, den äldsta först.', EXPECTED),
});
