import { followUpAddress } from '../../model/addresses.ts';
import { followUpId, resultIds } from '../../model/ids.ts';
import type { FollowUp, Period, Site } from '../../model/site.ts';
import { outcomeRecords, targetOf, toldVerdict } from './outcome-records.ts';
import {
  changeRecords,
  documentRecord,
  plainWords,
  sourceRecord,
  spanRecord,
  written,
} from './record-parts.ts';

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
