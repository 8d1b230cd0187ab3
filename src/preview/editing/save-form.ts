import type { ContentFile, FormFile } from '../../editing/content-file.ts';
import { putTogether } from '../../editing/file-text.ts';
import { isSame, withoutEmptyItems } from '../../editing/form-values.ts';
import { isOfSubstance, saysTheSame, withHistory } from '../../editing/history.ts';
import { withIds } from '../../editing/new-ids.ts';
import { newText } from '../../editing/new-text.ts';
import { type FormProblem, formProblems } from '../../editing/required-fields.ts';
import { withoutBareRows } from '../../editing/result-rows.ts';
import { readDraft } from '../../editing/rewrite/draft.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { tellerOf } from '../telling/tell.ts';
import { atFields, type FormState } from './form-state.ts';
import { historyProblems } from './history-problems.ts';
import { keepText, type SavingParts } from './keep-text.ts';
import { leadMovedIds } from './moved-ids.ts';
import { stopsSaving } from './stops-saving.ts';

/**
 * What came of a form: the form again, with status 409 where somebody else has changed the same meanwhile; a file that somebody has changed
 * otherwise than a form can show; or a file that is saved.
 */
export type Saving =
  | { readonly kind: 'form'; readonly state: FormState; readonly status?: 409 }
  | { readonly kind: 'conflict'; readonly mine: string }
  | { readonly kind: 'saved'; readonly notices: readonly string[] };

const CANNOT =
  'Ändringen går inte att göra här utan att röra annat i filen. Inget är sparat. Öppna filen som text och gör ändringen där.';

/** Saves a form, unless something is missing or wrong: then it gives the form with that said. `insists` saves with its errors. */
export async function saveForm(
  parts: SavingParts,
  opened: ContentFile & { readonly form: FormFile },
  state: FormState,
  insists: boolean,
): Promise<Saving> {
  const { form, source, path } = opened;
  const { answers, body } = state;
  const again = (problems: readonly FormProblem[], more: Partial<FormState> = {}): Saving => ({
    kind: 'form',
    state: { ...state, problems, ...more },
  });
  if (source === undefined) return again([{ name: '', message: CANNOT }]);
  const filled = withoutBareRows(withoutEmptyItems(state.value), form.value);
  if (isSame(withoutEmptyItems(form.value), filled) && body === form.body)
    return { kind: 'saved', notices: ['Inget är ändrat, så filen är som den var.'] };

  const value = withIds(form.described, filled);
  const missing = formProblems(form.described, value, '');
  const isAsked = isOfSubstance(form.value, value, saysTheSame(body ?? '', form.body ?? ''));
  const asked = isAsked ? historyProblems(answers) : [];
  if (asked.length > 0 || (missing.length > 0 && !insists))
    return again([...missing, ...asked], { value, mayInsist: asked.length === 0 });

  const today = swedishClock(Date.now()).slice(0, 10);
  const told = isAsked && answers.tell === 'ja' ? withHistory(value, answers.change, today) : value;
  const text = newText(form, told, body);
  if (text === undefined) return again([{ name: '', message: CANNOT }], { value });
  const bytes = putTogether(text, source);
  const problems = await parts.written.problemsOf(path, bytes);
  const draft = readDraft(text, form.draft.isMarkdown);
  if (!insists && stopsSaving(parts, path, bytes, problems) && draft !== undefined) {
    const asWritten = { ...form, draft, value };
    const tell = tellerOf(parts.config.contentDir, path, asWritten);
    const errors = problems.filter(({ level }) => level === 'error').map(tell);
    return again(atFields(errors, asWritten), { value, mayInsist: true });
  }
  const kept = await keepText(parts, opened, bytes, answers);
  if (kept.kind === 'failed') return again([{ name: '', message: kept.reason }], { value });
  if (kept.kind === 'conflict') return { kind: 'conflict', mine: text };
  const led = await leadMovedIds(parts, path, form.value, value);
  return { ...kept, notices: [...kept.notices, ...led] };
}
