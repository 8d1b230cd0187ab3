import type { Described, DescribedField } from '../../content/schema/schema.ts';
import type { FormValue } from '../../editing/form-value.ts';
import { isEmpty } from '../../editing/form-values.ts';
import { labelOf } from '../../editing/labels.ts';
import { helpInForm } from '../telling/help-words.ts';
import { kindOf } from './field-kind.ts';
import { type FieldView, type FormSurroundings, idOf, isNeeded } from './field-view.ts';
import { itemViews } from './item-views.ts';
import { optionsOf } from './option-views.ts';

/** The key that is a part of an address. */
const ID = 'id';

/** The fields of a group, in the order of its schema, with what is a part of an address last. */
export function recordViews(
  fields: Readonly<Record<string, DescribedField>>,
  value: FormValue,
  name: string,
  around: FormSurroundings,
): readonly FieldView[] {
  const addressLast = Object.entries(fields).toSorted(([a], [b]) => Number(a === ID) - Number(b === ID));
  return addressLast.flatMap(([key, field]) => {
    const inner = value.kind === 'record' ? value.fields[key] : undefined;
    if (inner === undefined) return [];
    return fieldView(field.schema, inner, name === '' ? key : `${name}/${key}`, around, {
      label: labelOf(key),
      help: `${helpInForm(field.help)}${howToWrite(key, field.schema)}`,
      // An id makes itself.
      isRequired: field.required && key !== ID,
      isAddress: key === ID,
    });
  });
}

/** How a value of a fixed form is written; and that an id need not be thought of. */
function howToWrite(key: string, { shape, example, entry }: Described): string {
  if (key === ID)
    return ' Lämna tomt för något nytt, så görs det av texten. Byter du ut det leder den gamla adressen till den nya.';
  const isOfLines = shape.kind === 'list' && shape.item.shape.kind === 'scalar';
  if (isOfLines && shape.item.entry === undefined) return ' Skriv en per rad.';
  // What is chosen is not written.
  const hasForm = shape.kind === 'scalar' && 'pattern' in shape.terms && entry === undefined;
  return hasForm ? ` Skrivs så här: ${example.replaceAll('"', '')}.` : '';
}

type Words = {
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly isAddress?: boolean;
};

/** One field with all that is in it. */
export function fieldView(
  described: Described,
  value: FormValue,
  name: string,
  around: FormSurroundings,
  words: Words,
): FieldView {
  const { shape } = described;
  const errors = around.problems.filter((problem) => problem.name === name).map(({ message }) => message);
  const text = value.kind === 'scalar' ? value.text : value.kind === 'lines' ? value.texts.join('\n') : '';
  const options = optionsOf(described, value, around.choices);
  return {
    isAddress: false,
    ...words,
    kind: kindOf(described, value, options.length > 0),
    name,
    id: idOf(name),
    errors,
    value: text,
    rows: Math.min(14, Math.max(2, Math.ceil(text.length / 70) + text.split('\n').length - 1)),
    isUpload: described.entry === 'document',
    options,
    fields:
      value.kind === 'record' && shape.kind === 'record'
        ? recordViews(shape.fields, value, name, around)
        : value.kind === 'either' && shape.kind === 'either'
          ? shape.options.flatMap((option, at) => wayView(option, value.options[at], name, around))
          : [],
    items: itemViews(described, value, name, around),
    isPutAway:
      !words.isRequired &&
      (value.kind === 'record' || value.kind === 'items') &&
      isEmpty(value) &&
      !isNeeded(name, around),
    add:
      shape.kind === 'list'
        ? `Lägg till ${shape.item.what}`
        : shape.kind === 'named'
          ? `Lägg till i ${words.label.toLocaleLowerCase('sv')}`
          : '',
  };
}

/** One of several ways to write a value: the fields of a group stand by themselves. */
function wayView(
  option: Described,
  value: FormValue | undefined,
  name: string,
  around: FormSurroundings,
): readonly FieldView[] {
  if (value === undefined) return [];
  if (option.shape.kind === 'record')
    return recordViews(option.shape.fields, value, name, around).map((field) => ({
      ...field,
      isRequired: false,
    }));
  const silent = { ...around, problems: [] };
  const words = { label: 'Tid', help: '', isRequired: false };
  const made = fieldView(option, value, name, silent, words);
  const help = made.kind === 'choice' ? 'Välj här,' : `Skriv ${option.what},`;
  const field = { ...made, help: `${help} eller fyll i fälten under.` };
  // The group around it has the id of the name.
  return [{ ...field, id: `${field.id}.-ett` }];
}
