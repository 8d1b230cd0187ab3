import { CHANGES, DOCUMENT, OUTCOMES, SOURCES, STATUS, VERDICT } from './schema-parts.ts';
import { DATE, DAY, id, list, maybe, named, object, orNull, prose, span, text, URI } from './schema-words.ts';

/** A follow-up, in the order of follow-up-record.ts. */
export const FOLLOW_UP = object('En uppföljning.', {
  ...named('Uppföljningens'),
  titel: text('Uppföljningens titel.'),
  adress: { ...URI, description: 'Uppföljningens adress.' },
  omfattar: span('Tiden som uppföljningen omfattar.'),
  sammanfattning: maybe('En mening om uppföljningen.'),
  publicerad: orNull(DATE, 'Dagen då den publicerades.'),
  andrad: orNull(DAY, 'Dagen då den senast ändrades.'),
  andringar: CHANGES,
  ...prose('rapport', 'Rapporten'),
  dokument: DOCUMENT,
  fler_dokument: list('Fler dokument.', DOCUMENT),
  kallor: SOURCES,
  resultat: list(
    'Vad uppföljningen säger om varje aktivitet, eller om ett löfte som helhet.',
    object('Ett resultat.', {
      id: id('Resultatets id.'),
      aktivitet: maybe('Aktivitetens nyckel, när resultatet gäller en aktivitet.'),
      lofte: maybe('Löftets nyckel, när resultatet gäller löftet som helhet.'),
      status: STATUS,
      ...OUTCOMES,
      bedomning: VERDICT,
      ...prose('text', 'Uppföljningens egna ord'),
    }),
  ),
});
