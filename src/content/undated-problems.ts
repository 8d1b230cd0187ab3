import type { IsoDate } from '../model/dates/calendar.ts';
import type { Site } from '../model/site.ts';
import { undatedEdits } from '../model/undated-edits.ts';
import { joinWords } from '../words/swedish.ts';
import { type Problem, wholeFileProblem } from './problem.ts';

/**
 * Warns of each public file that says something else than the version before, without a newer day: readers, feeds and search engines
 * cannot tell that it has changed. `today` is a day in Sweden.
 */
export function undatedProblems(before: Site, now: Site, today: IsoDate): readonly Problem[] {
  return undatedEdits(before, now, today).map(({ file, edited }) =>
    wholeFileProblem(
      file,
      'andring-utan-datum',
      `Filen säger något annat än den senaste versionen i Git (${joinWords(edited)}), men inget datum i den är nyare.`,
      `Skriv raden ”uppdaterad: ${today}” i filen, eller ändra den som finns.`,
      'warning',
    ),
  );
}
