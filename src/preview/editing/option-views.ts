import type { Described } from '../../content/schema/schema.ts';
import type { Choice, Choices } from '../../editing/choices.ts';
import type { FormValue } from '../../editing/form-value.ts';

/** What a result is of, where nothing in the period has its id. */
export const GONE = 'Något som inte längre finns i löftet';

export type OptionView = { readonly value: string; readonly text: string; readonly isChosen: boolean };

/**
 * What a field offers to choose from; nothing where any text will do. A value that the file has stays on offer even where nothing goes
 * by that name, so that opening a form never loses it.
 */
export function optionsOf(described: Described, value: FormValue, choices: Choices): readonly OptionView[] {
  const chosen = value.kind === 'lines' ? value.texts : value.kind === 'scalar' ? [value.text] : [];
  const offered = offeredFor(described, choices);
  if (offered.length === 0) return [];
  const isList = value.kind === 'lines';
  const unknown = chosen.filter((text) => text !== '' && !offered.some((choice) => choice.value === text));
  return [
    ...(isList ? [] : [{ value: '', text: 'Inget valt', isChosen: chosen.includes('') }]),
    ...offered.map((choice) => ({ ...choice, isChosen: chosen.includes(choice.value) })),
    ...unknown.map((text) => ({ value: text, text: wordsForUnknown(described, text), isChosen: true })),
  ];
}

/** An id says nothing to an editor. */
function wordsForUnknown({ entry }: Described, text: string): string {
  return entry === 'activity' || entry === 'pledge' ? GONE : `${text} (finns inte)`;
}

function offeredFor({ shape, entry }: Described, choices: Choices): readonly Choice[] {
  if (shape.kind === 'list') return offeredFor(shape.item, choices);
  if (shape.kind !== 'scalar') return [];
  if (entry !== undefined && entry !== 'markdown') return choices[entry];
  const words = shape.terms['enum'];
  return Array.isArray(words) ? words.map(String).map((word) => ({ value: word, text: word })) : [];
}
