import { followUpAddress } from '../../model/addresses.ts';
import { followUpId, resultIds } from '../../model/ids.ts';
import type { FollowUp, Period, Site } from '../../model/site.ts';
import { OUTCOMES, outcomeRecords, STATUS, targetOf, toldVerdict, VERDICT } from './outcome-records.ts';
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

/** A follow-up with all that it says. */
export function followUpRecord(followUp: FollowUp, period: Period, site: Site) {
  const id = followUpId(followUp, period, site);
  const ids = resultIds(followUp, period, site);
  return {
    id,
    nyckel: followUp.slug,
    titel: followUp.title,
    adress: site.url + followUpAddress(period, followUp),
    omfattar: spanRecord(followUp.covers),
    sammanfattning: followUp.summary ?? null,
    publicerad: followUp.published ?? null,
    andrad: followUp.updated ?? null,
    andringar: changeRecords(id, followUp.changes),
    rapport: written(followUp.report),
    rapport_klartext: plainWords(followUp.report),
    dokument: documentRecord(followUp.documents[0], site),
    fler_dokument: followUp.documents.slice(1).map((document) => documentRecord(document, site)),
    kallor: followUp.sources.map(sourceRecord),
    resultat: followUp.results.map((result, at) => ({
      id: ids[at] ?? '',
      aktivitet: result.of === 'activity' ? result.id : null,
      lofte: result.of === 'pledge' ? result.id : null,
      status: result.status ?? null,
      ...outcomeRecords(result.outcomes, targetOf(result.id, period)),
      bedomning: toldVerdict(result, followUp, period),
      text: written(result.text),
      text_klartext: plainWords(result.text),
    })),
  };
}

type FollowUpRecord = ReturnType<typeof followUpRecord>;

export const FOLLOW_UP = object<FollowUpRecord>('En uppföljning.', {
  ...named('Uppföljningens'),
  titel: text('Uppföljningens titel.'),
  adress: { ...URI, description: 'Uppföljningens adress.' },
  omfattar: span('Tiden som uppföljningen omfattar.'),
  sammanfattning: maybe('En mening om uppföljningen.'),
  publicerad: orNull(DATE, 'Dagen då den publicerades.'),
  andrad: orNull(DAY, 'Dagen då den senast ändrades.'),
  andringar: CHANGES,
  rapport: inMarkdown('Rapporten'),
  rapport_klartext: inPlainText('Rapporten'),
  dokument: DOCUMENT,
  fler_dokument: list('Fler dokument.', DOCUMENT),
  kallor: SOURCES,
  resultat: list(
    'Vad uppföljningen säger om varje aktivitet, eller om ett löfte som helhet.',
    object<FollowUpRecord['resultat'][number]>('Ett resultat.', {
      id: id('Resultatets id.'),
      aktivitet: maybe('Aktivitetens nyckel, när resultatet gäller en aktivitet.'),
      lofte: maybe('Löftets nyckel, när resultatet gäller löftet som helhet.'),
      status: STATUS,
      ...OUTCOMES,
      bedomning: VERDICT,
      text: inMarkdown('Uppföljningens egna ord'),
      text_klartext: inPlainText('Uppföljningens egna ord'),
    }),
  ),
});
