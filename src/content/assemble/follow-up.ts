import { newestDate } from '../../model/dates/calendar.ts';
import type { Span } from '../../model/dates/span.ts';
import type { FollowUp, Result } from '../../model/site.ts';
import type { ResultValues } from '../formats/result-schema.ts';
import type { LoadedFollowUp } from '../loaded-files.ts';
import { makeChanges } from './changes.ts';
import { coveredSpan } from './covered-span.ts';
import { makeSources } from './sources.ts';

/** Makes a follow-up of uppfoljning-*.md, or undefined where what it covers is not settled; that has been reported. */
export function makeFollowUp(loaded: LoadedFollowUp, period: Span, draft: boolean): FollowUp | undefined {
  const { values, body } = loaded.file;
  const covered = coveredSpan(values, period);
  if (covered.kind !== 'ok') return undefined;
  const changes = makeChanges(values);
  return {
    slug: loaded.slug,
    title: values.titel,
    covers: covered.span,
    coversText: covered.text,
    published: values.publicerad?.value,
    documents: loaded.documents,
    sources: makeSources(values.källor),
    results: (values.resultat ?? []).map(makeResult),
    summary: values.sammanfattning?.value,
    report: body,
    updated: values.uppdaterad?.value ?? newestDate([values.publicerad?.value, changes[0]?.date]),
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
