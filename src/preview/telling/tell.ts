import { PLEDGES } from '../../content/files/roles.ts';
import type { Problem } from '../../content/problem.ts';
import { type FormFile, openContentFile } from '../../editing/content-file.ts';
import { kindOf } from '../../editing/file-kind.ts';
import { itemsAt, textAt } from '../../editing/form-values.ts';
import { nameAt } from '../../editing/name-at.ts';
import { titleIn } from '../to-do/content-list.ts';
import { inFormWords, OPEN, OTHER } from './form-words.ts';
import { onThingAt } from './thing-at.ts';

/** Says a problem of one file as the desk does. */
export type Tell = (problem: Problem) => Problem;

/**
 * The way to say the problems of a file at the desk: in the words of its form. `form` is the file as the problems were found in it;
 * undefined where the form cannot show it, so that its problems are of how it is written.
 */
export function tellerOf(contentDir: string, path: string, form: FormFile | undefined): Tell {
  const titleOf = (other: string) => titleIn(contentDir, other);
  const isEdited = kindOf(path) !== undefined;
  let words: ReadonlyMap<string, string> | undefined;
  const wordsOf = (id: string) => {
    words ??= wordsById(contentDir, path);
    return words.get(id) ?? '';
  };
  return (problem) => {
    if (isEdited && form === undefined) return { ...problem, ...UNREADABLE };
    const name = form === undefined ? '' : nameAt(form, problem.line, problem.column);
    const on = form === undefined ? '' : onThingAt(form.value, name, wordsOf);
    const { message, hint } = inFormWords(problem, { on, titleOf, wordsOf });
    if (isEdited) return { ...problem, message, hint };
    return { ...problem, message: message === OTHER ? UNUSED : message, hint: hint === OPEN ? ASK : hint };
  };
}

const UNREADABLE = {
  message: 'Filen är skriven så att formuläret inte kan läsa den.',
  hint: 'Öppna den, så visas vad som är fel och hur det rättas.',
};
const UNUSED = 'Här ligger något som webbplatsen inte kan använda som det är.';
const ASK = 'Be den som sköter webbplatsens filer om hjälp.';

/** The words of the activities and pledges of a file's period. */
function wordsById(contentDir: string, path: string): ReadonlyMap<string, string> {
  const pledges = openContentFile(contentDir, `${path.split('/')[0] ?? ''}/${PLEDGES}`)?.form?.value;
  const all = itemsAt(pledges, 'löften').flatMap(({ value }) => [
    [textAt(value, ['id']), textAt(value, ['titel'])] as const,
    ...itemsAt(value, 'aktiviteter').map(
      (activity) => [textAt(activity.value, ['id']), textAt(activity.value, ['text'])] as const,
    ),
  ]);
  return new Map(all);
}
