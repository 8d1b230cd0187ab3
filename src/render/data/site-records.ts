import { partyId, termId } from '../../model/ids.ts';
import type { GlossaryEntry, Party, Site } from '../../model/site.ts';
import { id, list, maybe, named, object, orNull, text, URI } from './schema-words.ts';

/** One of those who promise. */
export function partyRecord(party: Party, site: Site) {
  return {
    id: partyId(party, site),
    nyckel: party.key,
    namn: party.name,
    beskrivning: party.description ?? null,
    webb: party.web ?? null,
    organisationsnummer: party.organisationNumber ?? null,
  };
}

export const PARTY = object<ReturnType<typeof partyRecord>>('En part.', {
  ...named('Partens'),
  namn: text('Partens namn.'),
  beskrivning: maybe('Mer om parten.'),
  webb: orNull(URI, 'Partens webbplats.'),
  organisationsnummer: maybe('Partens organisationsnummer.'),
});

/** A word that the glossary explains. */
export function termRecord(entry: GlossaryEntry, site: Site) {
  return {
    id: termId(entry, site),
    ord: entry.term,
    betyder: entry.meaning,
    sokord: entry.searchWords,
  };
}

export const TERM = object<ReturnType<typeof termRecord>>('Ett ord.', {
  id: id('Ordets id.'),
  ord: text('Ordet.'),
  betyder: text('Förklaringen.'),
  sokord: list('Andra ord som man kan söka med.', text('Ett sökord.')),
});

/** Who runs the site; null where the content does not say. */
export function operatorRecord({ operator }: Site) {
  if (operator === undefined) return null;
  const { name, email, phone, web, text, organisationNumber } = operator;
  return {
    namn: name ?? null,
    epost: email ?? null,
    telefon: phone ?? null,
    webb: web ?? null,
    text: text ?? null,
    organisationsnummer: organisationNumber ?? null,
  };
}

export const OPERATOR = object<NonNullable<ReturnType<typeof operatorRecord>>>('De som driver webbplatsen.', {
  namn: maybe('Namnet.'),
  epost: maybe('E-postadressen.'),
  telefon: maybe('Telefonnumret.'),
  webb: orNull(URI, 'Webbplatsen.'),
  text: maybe('En mening om vem som driver webbplatsen.'),
  organisationsnummer: maybe('Organisationsnumret.'),
});
