import { SCHEDULES } from '../../model/expected/expected.ts';
import { periodId } from '../../model/ids.ts';
import type { Period, Signature, Site } from '../../model/site.ts';
import { EXPECTED_STATES, expectedId } from '../../words/expected.ts';
import { FOLLOW_UP, followUpRecord } from './follow-up-record.ts';
import { PLEDGE, pledgeRecord } from './pledge-record.ts';
import {
  CHANGES,
  changeRecords,
  DOCUMENT,
  documentRecord,
  plainWords,
  SOURCES,
  sourceRecord,
  spanRecord,
  written,
} from './record-parts.ts';
import {
  DATE,
  DAY,
  id,
  inMarkdown,
  inPlainText,
  list,
  maybe,
  named,
  object,
  orNull,
  span,
  text,
  URI,
} from './schema-words.ts';

/** A period with its pledges, its follow-ups and those that are expected. */
export function periodRecord(period: Period, site: Site) {
  const { signed, decided } = period;
  const own = periodId(period, site);
  return {
    id: own,
    nyckel: period.slug,
    titel: period.title,
    adress: `${site.url}/${period.slug}`,
    galler: spanRecord(period.span),
    sammanfattning: period.summary ?? null,
    inledning: written(period.introduction),
    inledning_klartext: plainWords(period.introduction),
    fortsatter: period.continues,
    undertecknat: signed === undefined ? null : signatureRecord(signed),
    beslutat: decided === undefined ? null : { av: decided.by ?? null, datum: decided.date ?? null },
    kallor: period.sources.map(sourceRecord),
    andrad: period.updated ?? null,
    andringar: changeRecords(own, period.changes),
    dokument: documentRecord(period.document, site),
    loften: period.pledges.map((pledge) => pledgeRecord(pledge, period, site)),
    uppfoljningar: period.followUps.map((followUp) => followUpRecord(followUp, period, site)),
    vantade: period.expected.map((expected) => ({
      id: expectedId(expected, period, site),
      del: expected.part,
      nummer: expected.number,
      ar: expected.year,
      omfattar: spanRecord(expected),
      lage: EXPECTED_STATES[expected.state],
    })),
  };
}

function signatureRecord({ date, place, by }: Signature) {
  return {
    datum: date ?? null,
    ort: place ?? null,
    av: by.map(({ name, role }) => ({ namn: name ?? null, roll: role ?? null })),
  };
}

export type PeriodRecord = ReturnType<typeof periodRecord>;

export const PERIOD = object<PeriodRecord>('En period.', {
  ...named('Periodens'),
  titel: text('Periodens titel.'),
  adress: { ...URI, description: 'Periodens adress.' },
  galler: span('Tiden som löftena gäller.'),
  sammanfattning: maybe('En mening om perioden.'),
  inledning: inMarkdown('Texten som inleder perioden'),
  inledning_klartext: inPlainText('Texten som inleder perioden'),
  fortsatter: list('Nycklar till tidigare perioder som den fortsätter.', text('En periods nyckel.')),
  undertecknat: orNull(
    object<ReturnType<typeof signatureRecord>>('Undertecknandet.', {
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
  vantade: list(
    'Uppföljningar att vänta av perioden, den äldsta först.',
    object<PeriodRecord['vantade'][number]>('En uppföljning som väntas enligt hur ofta perioden följs upp.', {
      id: id('Den väntade uppföljningens id.'),
      del: { enum: SCHEDULES, description: 'Vilken del av tiden den gäller.' },
      nummer: { type: 'integer', description: 'Delens nummer i sitt år, från 1.' },
      ar: { type: 'integer', description: 'Året.' },
      omfattar: span('Tiden som uppföljningen omfattar.'),
      lage: { enum: [...new Set(Object.values(EXPECTED_STATES))], description: 'Om den har publicerats.' },
    }),
  ),
});
