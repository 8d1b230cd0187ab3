import type { Described } from '../content/schema/schema.ts';
import { headingId, takeId } from '../markdown/ids.ts';
import type { FormValue } from './form-value.ts';

/** An id is part of an address, so it is kept short; in characters. */
const LONGEST = 28;

/** Gives items that have words but no id one that is made of the words, so that nobody has to invent it. No two are alike. */
export function withIds(described: Described, value: FormValue): FormValue {
  return fill(described, value, new Set(idsIn(value)));
}

function fill(described: Described, value: FormValue, taken: Set<string>): FormValue {
  const { shape } = described;
  if (value.kind === 'items' && shape.kind === 'list') {
    const items = value.items.map((item) => ({ ...item, value: fill(shape.item, item.value, taken) }));
    return { ...value, items };
  }
  if (value.kind !== 'record' || shape.kind !== 'record') return value;
  const words = [value.fields['titel'], value.fields['text']].flatMap((field) =>
    field?.kind === 'scalar' && field.text !== '' ? [field.text] : [],
  )[0];
  const fields = Object.entries(shape.fields).map(([key, { schema }]) => {
    const field = value.fields[key];
    if (field === undefined) return [key, field];
    const isOpen = key === 'id' && field.kind === 'scalar' && field.text === '' && words !== undefined;
    return [
      key,
      isOpen ? { kind: 'scalar', text: takeId(shortId(words), taken) } : fill(schema, field, taken),
    ];
  });
  return { kind: 'record', fields: Object.fromEntries(fields) };
}

function shortId(words: string): string {
  const id = headingId(words);
  if (id.length <= LONGEST) return id;
  return id
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}

function idsIn(value: FormValue): readonly string[] {
  if (value.kind === 'items') return value.items.flatMap((item) => idsIn(item.value));
  if (value.kind !== 'record') return [];
  return Object.entries(value.fields).flatMap(([key, field]) =>
    key === 'id' && field.kind === 'scalar' ? [field.text] : idsIn(field),
  );
}
