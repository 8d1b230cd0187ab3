import { BOUNDS, RATES } from '../../model/activity.ts';
import { type DataSchema, list, maybe, object, orNull, text, URI } from './schema-words.ts';

/** What the parts of records are, in the order of record-parts.ts. */
export const PARTY = object('En part.', {
  id: text('Partens id, som ansvarig hänvisar till.'),
  namn: text('Partens namn.'),
  beskrivning: maybe('Mer om parten.'),
  webb: orNull(URI, 'Partens webbplats.'),
  organisationsnummer: maybe('Partens organisationsnummer.'),
});

export const OPERATOR = object('De som driver webbplatsen.', {
  namn: maybe('Namnet.'),
  epost: maybe('E-postadressen.'),
  telefon: maybe('Telefonnumret.'),
  webb: orNull(URI, 'Webbplatsen.'),
  text: maybe('En mening om vem som driver webbplatsen.'),
});

export const DOCUMENT = orNull(
  object('Dokumentet.', {
    titel: text('Dokumentets titel.'),
    adress: { ...URI, description: 'Dokumentets adress.' },
    byte: { type: 'integer', description: 'Storleken i byte.' },
    sidor: orNull({ type: 'integer' }, 'Antalet sidor.'),
  }),
  'Dokument med samma innehåll (PDF).',
);

export const TARGET = {
  grans: { enum: BOUNDS, description: 'Hur målet ska läsas.' },
  antal: { type: 'number', description: 'Målets tal.' },
  enhet: maybe('Vad som räknas.'),
  per: {
    enum: [...RATES, null],
    description: 'Tiden som målet gäller för, om den är en del av perioden.',
  },
} satisfies Readonly<Record<string, DataSchema>>;

/** The first outcome alone, and all with what they count. */
export const OUTCOMES = {
  utfall: {
    type: ['number', 'string', 'null'],
    description: 'Utfallet: ett tal, eller en text där inget tal finns. Där det finns flera: det första.',
  },
  utfallen: list(
    'Alla utfall.',
    object('Ett utfall.', {
      antal: { type: ['number', 'string'], description: 'Ett tal, eller en text där inget tal finns.' },
      enhet: maybe('Vad som räknas.'),
    }),
  ),
} satisfies Readonly<Record<string, DataSchema>>;

export const SOURCES = list(
  'Källor.',
  object('En källa.', { text: text('Källan.'), webb: orNull(URI, 'Källans adress.') }),
);
