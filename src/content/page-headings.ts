import type { LoadedFiles } from './loaded-files.ts';
import { markdownFiles } from './markdown-files.ts';
import { readOutline } from './prose/outline.ts';

/** A text without any of these has no heading. */
const HEADING = /^ {0,3}#|^ {0,3}(?:=+|-+) *$/m;

/**
 * The ids of the headings that editors have written, by the address of the page that shows them: the text of a page or a period, a
 * follow-up's report and what it says of its results, the description of a pledge on the pledge's own page.
 */
export function pageHeadings(
  files: Pick<LoadedFiles, 'pages' | 'periods'>,
): ReadonlyMap<string, readonly string[]> {
  const descriptions = files.periods.flatMap(({ slug, pledges }) =>
    (pledges?.values.löften ?? []).flatMap(({ id, beskrivning = '' }) =>
      HEADING.test(beskrivning)
        ? [[`/${slug}/${id.value}`, idsOf([readOutline(beskrivning, (at) => at, new Set())])] as const]
        : [],
    ),
  );
  return new Map([
    ...descriptions,
    ...markdownFiles(files).map(({ address, base, file: { outlines } }) => {
      const isOfPeriod = base === `${address}/`;
      return [address, idsOf(isOfPeriod ? outlines.slice(0, 1) : outlines)] as const;
    }),
  ]);
}

function idsOf(outlines: readonly { readonly headings: readonly { readonly id: string }[] }[]) {
  return outlines.flatMap(({ headings }) => headings.map(({ id }) => id));
}
