import type { Described } from '../content/schema/schema.ts';
import type { FormValue, Item } from './form-value.ts';
import { isEmpty } from './form-values.ts';
import { labelOf } from './labels.ts';

/** What a form must have mended, at the name of a field. */
export type FormProblem = {
  readonly name: string;
  readonly message: string;
  /** Where it keeps nothing from being published. */
  readonly isWarning?: boolean;
};

/** The fields that must be filled in and are not, and the ways to write a value of which more than one is filled in. */
export function formProblems(described: Described, value: FormValue, name: string): readonly FormProblem[] {
  const { shape } = described;
  if (value.kind === 'either' && shape.kind === 'either') {
    const filled = value.options.filter((option) => !isEmpty(option));
    if (filled.length > 1) return [{ name, message: `Fyll i bara ett av sätten: ${described.what}.` }];
    return shape.options.flatMap((option, at) => {
      const chosen = value.options[at];
      return chosen === undefined || isEmpty(chosen) ? [] : formProblems(option, chosen, name);
    });
  }
  if (value.kind === 'items' && (shape.kind === 'list' || shape.kind === 'named')) {
    return value.items.flatMap((item, at) => [
      ...keyProblems(item.key, value.items.slice(0, at), `${name}/${item.token}#`),
      ...formProblems(shape.item, item.value, `${name}/${item.token}`),
    ]);
  }
  if (value.kind !== 'record' || shape.kind !== 'record') return [];
  return Object.entries(shape.fields).flatMap(([key, { required, schema }]) => {
    const field = value.fields[key];
    const inside = name === '' ? key : `${name}/${key}`;
    if (field === undefined) return [];
    if (!isEmpty(field)) return formProblems(schema, field, inside);
    // An id is made of the words beside it, which are asked for.
    return required && key !== 'id'
      ? [{ name: inside, message: `Fyll i ${labelOf(key).toLocaleLowerCase('sv')}.` }]
      : [];
  });
}

function keyProblems(key: string | undefined, before: readonly Item[], name: string): readonly FormProblem[] {
  if (key === '') return [{ name, message: 'Fyll i vad det heter.' }];
  const isTaken = key !== undefined && before.some((other) => other.key === key);
  return isTaken ? [{ name, message: `”${key}” finns redan. Skriv något annat.` }] : [];
}
