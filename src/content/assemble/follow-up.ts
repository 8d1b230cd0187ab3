import type { IsoDate } from '../../model/dates/calendar.ts';
import type { Span } from '../../model/dates/span.ts';
import type { FollowUp, Result } from '../../model/site.ts';
import type { ResultValues } from '../formats/result-schema.ts';
import type { LoadedFollowUp } from '../loaded-files.ts';
import { makeChanges } from './changes.ts';
import { coveredSpan } from './covered-span.ts';
import { lastChanged, past, toldOn } from './known-dates.ts';
import { makeSources } from './sources.ts';

/** Makes a follow-up of uppfoljning-*.md, or undefined where what it covers is not settled; that has been reported. `today` is a day in Sweden. */
export function makeFollowUp(
  loaded: LoadedFollowUp,
  period: Span,
  draft: boolean,
  today: IsoDate,
): FollowUp | undefined {
  const { values, body } = loaded.file;
  const covered = coveredSpan(values, period);
  if (covered.kind !== 'ok') return undefined;
  const day = toldOn(values, today);
  const published = past(values.publicerad?.value, day);
  const changes = makeChanges(values, day);
  return {
    slug: loaded.slug,
    title: values.titel,
    covers: covered.span,
    coversText: covered.text,
    published,
    documents: loaded.documents,
    sources: makeSources(values.källor),
    results: (values.resultat ?? []).map(makeResult),
    summary: values.sammanfattning?.value,
    report: body,
    updated: lastChanged(values.uppdaterad, [published, ...changes.map(({ date }) => date)], day),
    changes,
    draft,
  };
}

function makeResult({ subject: { of, id }, status, utfall, enhet, text }: ResultValues): Result {
  const outcomes = (utfall ?? []).map((one) => ({
    amount: one.antal,
    unit: one.enhet ?? (typeof one.antal === 'number' ? enhet : undefined),
  }));
  return { of, id: id.value, status, outcomes, text };
}
