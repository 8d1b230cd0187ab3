import type { ContentFile, FormFile } from '../../editing/content-file.ts';
import { withoutEmptyItems } from '../../editing/form-values.ts';
import { type Clash, merge } from '../../editing/merge.ts';
import { withoutBareRows } from '../../editing/result-rows.ts';
import type { FormState } from './form-state.ts';

type Opened = ContentFile & { readonly form: FormFile };

/** A form as if it had been opened on the file as it is now, with what both have changed; a clash stands as the form has it. */
export type Rebased = {
  readonly opened: Opened;
  readonly state: FormState;
  readonly clashes: readonly Clash[];
};

/** Moves a form on to a file that somebody has saved meanwhile; undefined where nothing is to be merged, or it cannot be told field by field. */
export function rebase(opened: Opened, now: ContentFile | undefined, state: FormState): Rebased | undefined {
  if (now?.form === undefined || now.version === opened.version) return undefined;
  const { form, version } = now;
  const mine = withoutBareRows(withoutEmptyItems(state.value), opened.form.value);
  const merged = merge(opened.form.value, mine, form.value);
  const body = oneOf(opened.form.body, state.body, form.body);
  if (merged === undefined || body === 'both') return undefined;
  const { value, clashes } = merged;
  return { opened: { ...now, form }, state: { ...state, form, version, value, body: body.text }, clashes };
}

/** The text that one of the two changed; `both` where both did. */
function oneOf(
  base: string | undefined,
  mine: string | undefined,
  theirs: string | undefined,
): { readonly text: string | undefined } | 'both' {
  if (mine === base || mine === theirs) return { text: theirs };
  return theirs === base ? { text: mine } : 'both';
}
