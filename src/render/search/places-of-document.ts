import type { Document, Period, Site } from '../../model/site.ts';
import type { Place, Target } from './place.ts';

/** A document of a period, or of one of its follow-ups. */
export type SearchedDocument = { readonly document: Document; readonly period: Period };

/** Every document that a page links to, the newest period first. */
export function documentsOf({ periods }: Site): readonly SearchedDocument[] {
  return periods.flatMap((period) =>
    [
      ...(period.document === undefined ? [] : [period.document]),
      ...period.followUps.flatMap(({ documents }) => documents),
    ].map((document) => ({ document, period })),
  );
}

/** What can be found in a document: each page by its number, which readers of PDF open at (RFC 8118). */
export function placesOfDocument(
  { document, period }: SearchedDocument,
  pages: readonly string[],
  { language }: Site,
): readonly Place[] {
  const target: Target = {
    address: document.address,
    title: document.title,
    kind: 'PDF-dokument',
    period: { slug: period.slug, title: period.title },
    language,
  };
  const parties = [...new Set(period.pledges.flatMap(({ responsible }) => responsible))];
  return pages.flatMap((text, index) =>
    text === ''
      ? []
      : [
          {
            target,
            anchor: `page=${index + 1}`,
            heading: `Sida ${index + 1}`,
            text,
            about: '',
            context: '',
            parties,
          },
        ],
  );
}
