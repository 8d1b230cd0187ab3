import type { Parsed } from '../formats/parse-file.ts';
import type { ReportOn } from '../rules/report-on.ts';
import { proseParts } from './prose-parts.ts';
import { sentencesOf } from './sentences.ts';

const MOST_WORDS = 30;

/** Reports sentences that are hard to read because they are long. */
export function checkSentences({ source, ...file }: Parsed<unknown>, report: ReportOn): void {
  const parts = proseParts({ source, ...file });
  for (const { words, offset } of parts.flatMap((part) => sentencesOf(part, source.text))) {
    if (words <= MOST_WORDS) continue;
    report(
      source,
      offset,
      'lang-mening',
      `Meningen har ${words} ord.`,
      `Dela upp den. En mening med högst ${MOST_WORDS} ord är lättare att läsa.`,
      'warning',
    );
  }
}
