import type { LoadedFiles } from '../loaded-files.ts';
import type { ReportOn } from '../rules/report-on.ts';
import { checkSentences } from './plain-language.ts';
import { siteWords } from './site-words.ts';
import { checkSpelling } from './spelling.ts';
import { swedishFiles } from './swedish-files.ts';
import { Verdicts } from './verdicts.ts';

/** Kept for the whole run: the desk checks again at every save. */
const verdicts = new Verdicts();

/** What of the editors' Swedish is checked. */
export type LanguageChecks = { readonly spelling: boolean; readonly plainLanguage: boolean };

/** Warns of evident slips of spelling and of long sentences, each where it is asked for. */
export async function checkLanguage(
  all: LoadedFiles,
  { spelling, plainLanguage }: LanguageChecks,
  report: ReportOn,
): Promise<void> {
  const files = swedishFiles(all);
  if (plainLanguage) for (const file of files) checkSentences(file, report);
  if (spelling) await checkSpelling(files, siteWords(all), verdicts, report);
}
