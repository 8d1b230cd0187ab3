import type { Problem } from '../../content/problem.ts';
import type { ContentFile, FormFile } from '../../editing/content-file.ts';
import { problemsOf } from '../../editing/file-kind.ts';
import { putTogether } from '../../editing/file-text.ts';
import { isSame, withoutEmptyItems } from '../../editing/form-values.ts';
import { BODY } from '../../editing/name-at.ts';
import { withoutBareRows } from '../../editing/result-rows.ts';
import { readSubmission } from '../../editing/submission.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Tell } from '../telling/tell.ts';
import { atFields, type FormState, NO_ANSWERS, readAnswers } from './form-state.ts';
import { asPosted, type KeptForm } from './kept-forms.ts';
import type { Posted } from './posted.ts';
import type { TextState } from './text-page.ts';

/** Problems that the form shows by itself: the rows that are not filled in, and at the desk what is due. */
const SHOWN: readonly string[] = ['resultat-saknas', 'uppfoljning-saknas'];

/** A file as it is opened: as a form, as text, or not at all. */
export type Opening =
  | { readonly kind: 'form'; readonly state: FormState }
  | { readonly kind: 'text'; readonly state: TextState }
  | { readonly kind: 'unreadable' };

/**
 * Opens a file, with what somebody wrote in its form and did not save. `was` is the file that this was written on; where it is forgotten,
 * what was written can only be shown on the file as it is now.
 */
export function openFile(
  file: ContentFile,
  was: ContentFile | undefined,
  kept: KeptForm | undefined,
  problems: readonly Problem[],
  tell: Tell,
  notices: readonly string[],
  wantsText: boolean,
): Opening {
  const { form, source } = file;
  const mine = kept && asPosted(kept.fields);
  const isText = wantsText || mine?.one('som') === 'text';
  const said = kept === undefined ? notices : [...notices, unsavedWords(kept)];
  const common = {
    notices: said,
    mayInsist: false,
    isUnsaved: kept !== undefined,
    isKept: kept !== undefined,
  };
  const answers = mine === undefined ? NO_ANSWERS : readAnswers(mine);
  if (form !== undefined && !isText) {
    const own = atFields(problems.filter(({ code }) => !SHOWN.includes(code)).map(tell), form);
    const base = was?.form ?? form;
    const filled = mine === undefined ? form : readForm(base, mine);
    // That of the file it was written on, so that nothing is saved over what somebody has done since.
    const version = kept?.version ?? file.version;
    const state = { ...common, answers, form, version, problems: own, focus: undefined };
    return { kind: 'form', state: { ...state, value: filled.value, body: filled.body } };
  }
  if (source === undefined) return { kind: 'unreadable' };
  const text = mine?.one('som') === 'text' ? mine.one('hela').replace(/\r\n?/g, '\n') : source.text;
  const own =
    source.encoding === 'utf-8' ? problems : problemsOf(file.path, putTogether(source.text, source));
  return { kind: 'text', state: { ...common, answers, file, text, problems: own } };
}

/**
 * Whether what somebody wrote lies in the file already: then the desk was stopped after it had saved the file and before it had forgotten
 * the form, and nobody else has changed anything.
 */
export function isSavedAlready({ form, source, version }: ContentFile, kept: KeptForm): boolean {
  if (kept.version === version) return false;
  // A save may add to what was written: a row of history, ids, the day of publishing.
  if (kept.becomes === version) return true;
  const mine = asPosted(kept.fields);
  if (mine.one('som') === 'text') return mine.one('hela').replace(/\r\n?/g, '\n') === source?.text;
  if (form === undefined) return false;
  const { value, body } = readForm(form, mine);
  const filled = withoutBareRows(withoutEmptyItems(value), form.value);
  return body === form.body && isSame(withoutEmptyItems(form.value), filled);
}

/** What a form that was sent holds, of the file that it was opened on. */
export function readForm(
  form: FormFile,
  sent: Pick<Posted, 'all' | 'one'>,
): Pick<FormFile, 'value' | 'body'> {
  const body = form.body === undefined ? undefined : sent.one(BODY).replace(/\r\n?/g, '\n').trimEnd();
  return { value: readSubmission(form.described, '', sent, form.value), body };
}

function unsavedWords({ at }: KeptForm): string {
  const [day = '', time = ''] = swedishClock(at).split(' ');
  return `Här är det du skrev ${dateInWords(day)} klockan ${time.replace(':', '.')}. Det är inte sparat än.`;
}
