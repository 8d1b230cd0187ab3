import type { Parsed } from '../formats/parse-file.ts';
import type { ReportOn } from '../rules/report-on.ts';
import { proseParts } from './prose-parts.ts';
import { isSiteWord } from './site-words.ts';
import type { Verdicts } from './verdicts.ts';
import { wordsOf } from './words.ts';

/** A text with a larger share of words that no dictionary has is not in Swedish. */
const MOST_STRANGERS = 0.25;
const SHORT_TEXT = 20;

/** Reports words that are not in the dictionary while one that is nearly the same is. */
export async function checkSpelling(
  files: readonly Parsed<unknown>[],
  own: ReadonlySet<string>,
  verdicts: Verdicts,
  report: ReportOn,
): Promise<void> {
  verdicts.beginCheck();
  for (const file of files) {
    const { source } = file;
    const words = proseParts(file)
      .flatMap((part) => wordsOf(part, source.text))
      .filter(({ word }) => !isSiteWord(word, own));
    const distinct = new Set(words.map(({ word }) => word));
    const strangers = await verdicts.strangers(distinct);
    if (distinct.size >= SHORT_TEXT && strangers.size > distinct.size * MOST_STRANGERS) continue;
    for (const { word, offset } of words) {
      if (!strangers.has(word)) continue;
      const mend = await verdicts.mendOf(word);
      if (mend === undefined) continue;
      report(
        source,
        offset,
        'stavning',
        `”${word}” finns inte i ordboken.`,
        `Menade du ”${mend}”? Är ordet rätt, lägg till det under godkända-ord i webbplats.yaml.`,
        'warning',
      );
    }
  }
}
