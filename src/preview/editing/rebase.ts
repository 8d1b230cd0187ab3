import type { ContentFile, FormFile } from '../../editing/content-file.ts';
import { withoutEmptyItems } from '../../editing/form-values.ts';
import { type Clash, merge } from '../../editing/merge.ts';
import { BODY } from '../../editing/name-at.ts';
import type { FormProblem } from '../../editing/required-fields.ts';
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
  if (merged === undefined) return undefined;
  const text = oneOf(opened.form.body, state.body, form.body);
  const isClash = text === 'both';
  const body = isClash ? state.body : text.text;
  const clash = { name: BODY, theirs: form.body ?? '' };
  return {
    opened: { ...now, form },
    state: { ...state, form, version, value: merged.value, body, theirBody: isClash ? form.body : undefined },
    clashes: isClash ? [...merged.clashes, clash] : merged.clashes,
  };
}

/** What is said of a clash, at its field. A text is too long to be in a sentence, and stands by itself. */
export function clashProblem({ name, theirs }: Clash): FormProblem {
  const isText = name === BODY && theirs !== '';
  const said =
    theirs === '' ? 'De har tömt det.' : isText ? 'Det de skrev står under fältet.' : `De skrev ”${theirs}”.`;
  return {
    name,
    message: `Ni har båda ändrat det här. ${said} Det du skrev står kvar. Spara igen för att behålla det, eller skriv om.`,
  };
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
