import type { LoadedFiles } from '../loaded-files.ts';
import { markdownFiles } from '../markdown-files.ts';
import type { ReportOn } from './report-on.ts';

/** A document that no page links is hard to find and easy to forget: it is told of at its period's lofte.md. */
export function checkUnlinkedDocuments(all: LoadedFiles, report: ReportOn): void {
  const linked = new Set(
    all.periods.flatMap(({ document, followUps }) =>
      [document, ...followUps.flatMap(({ documents }) => documents)].flatMap((one) => one?.address ?? []),
    ),
  );
  for (const { file } of markdownFiles(all)) {
    for (const { href } of file.outlines.flatMap(({ links }) => links))
      linked.add(href.replace(/[?#].*/, ''));
  }
  // A follow-up that cannot be read may be the one that links it.
  if (all.broken.size > 0) return;
  for (const { slug, pledges } of all.periods) {
    for (const address of all.documents) {
      if (pledges === undefined || !address.startsWith(`/dokument/${slug}/`) || linked.has(address)) continue;
      report(
        pledges.source,
        0,
        'dokument-utan-lank',
        `Ingen sida länkar till dokumentet public${address}.`,
        'Skriv namnet under dokument i uppföljningen, länka till det i en text eller ta bort filen.',
        'warning',
      );
    }
  }
}
