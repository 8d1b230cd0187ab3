import { BOUNDS, RATES } from '../../model/activity.ts';
import { STATUSES } from '../../model/site.ts';
import { VERDICTS } from '../../words/measures.ts';
import {
  DATE,
  type DataSchema,
  id,
  list,
  maybe,
  named,
  object,
  orNull,
  span,
  text,
  URI,
} from './schema-words.ts';

/** What the parts of records are, in the order of record-parts.ts. */
export const PARTY = object('En part.', {
  ...named('Partens'),
  namn: text('Partens namn.'),
  beskrivning: maybe('Mer om parten.'),
  webb: orNull(URI, 'Partens webbplats.'),
  organisationsnummer: maybe('Partens organisationsnummer.'),
});

export const TERM = object('Ett ord.', {
  id: id('Ordets id.'),
  ord: text('Ordet.'),
  betyder: text('Förklaringen.'),
  sokord: list('Andra ord som man kan söka med.', text('Ett sökord.')),
});

export const OPERATOR = object('De som driver webbplatsen.', {
  namn: maybe('Namnet.'),
  epost: maybe('E-postadressen.'),
  telefon: maybe('Telefonnumret.'),
  webb: orNull(URI, 'Webbplatsen.'),
  text: maybe('En mening om vem som driver webbplatsen.'),
  organisationsnummer: maybe('Organisationsnumret.'),
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

export const CHANGES = list(
  'Ändringar som läsare får veta, den senaste först.',
  object('En ändring.', {
    id: id('Ändringens id.'),
    datum: { ...DATE, description: 'Dagen.' },
    text: text('Vad som ändrades.'),
  }),
);

export const STATUS: DataSchema = { enum: [...STATUSES, null], description: 'Hur det går.' };
export const RESPONSIBLE = list('Nycklar till de parter som ansvarar.', text('En parts nyckel.'));
export const PLACES = list('Platser som det gäller.', text('En plats.'));

/** In the order of line-record.ts. */
export const LINE = {
  fortsatter: maybe('Vad det fortsätter, som period/nyckel.'),
  linje: list(
    'Samma sak genom åren, den äldsta först och den själv sist. Tom där den är ny.',
    object('Ett led.', {
      id: id('Ledets id.'),
      period: text('Periodens nyckel.'),
      nyckel: text('Ledets nyckel i sin period.'),
      ar: text('Periodens år, i ord.'),
    }),
  ),
} satisfies Readonly<Record<string, DataSchema>>;

export const AIM = orNull(object('Målet.', TARGET), 'Målet, där det finns ett.');

export const VERDICT = orNull(
  object('Bedömningen.', {
    ord: { enum: Object.values(VERDICTS), description: 'Bedömningen i ord.' },
    tid: span('Tiden som bedömningen gäller.'),
    utfall: { type: 'number', description: 'Det som räknas mot målet under tiden.' },
    mal: { type: 'number', description: 'Målet för tiden.' },
    antal_uppfoljningar: {
      type: 'integer',
      description: 'Hur många uppföljningar som utfallet är summan av.',
    },
  }),
  'Utfallet mot målet, där de kan jämföras.',
);

export const LATEST = orNull(
  object('Det senaste.', {
    status: STATUS,
    ...OUTCOMES,
    bedomning: VERDICT,
    uppfoljning: text('Nyckeln till uppföljningen som säger det.'),
  }),
  'Vad den senaste uppföljningen som nämner det säger.',
);
