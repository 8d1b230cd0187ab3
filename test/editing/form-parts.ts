import type { FormValue, Item } from '../../src/editing/form-value.ts';

export type Edit = string | readonly string[] | ((value: FormValue) => FormValue);

/** A value with another value at a name. `period?1` is the second way to write `period`. */
export function changed(value: FormValue, name: string, edit: Edit): FormValue {
  const steps = name.split(/\/|(?=\?)/).filter((step) => step !== '');
  return at(value, steps, (old) => {
    if (typeof edit === 'function') return edit(old);
    return typeof edit === 'string' ? scalar(edit) : { kind: 'lines', texts: edit };
  });
}

function at(
  value: FormValue,
  [step, ...rest]: readonly string[],
  edit: (old: FormValue) => FormValue,
): FormValue {
  if (step === undefined) return edit(value);
  if (value.kind === 'record') {
    const field = value.fields[step];
    if (field === undefined) throw new Error(`no field ${step}`);
    return { ...value, fields: { ...value.fields, [step]: at(field, rest, edit) } };
  }
  if (value.kind === 'items') {
    const items = value.items.map((item) =>
      item.token === step ? { ...item, value: at(item.value, rest, edit) } : item,
    );
    return { ...value, items };
  }
  if (value.kind !== 'either') throw new Error(`nothing is inside ${step}`);
  const options = value.options.map((option, index) =>
    `?${index}` === step ? at(option, rest, edit) : option,
  );
  return { ...value, options };
}

function scalar(text: string): FormValue {
  return { kind: 'scalar', text };
}

/** An edit of a list: its items are made anew out of those that are there. */
export function items(make: (old: readonly Item[]) => readonly Item[]): (value: FormValue) => FormValue {
  return (value) => {
    if (value.kind !== 'items') throw new Error('no list of items');
    return { kind: 'items', items: make(value.items) };
  };
}

/** Every single value and every list of single values, by name. */
export function* leaves(value: FormValue, name = ''): Generator<readonly [string, FormValue]> {
  if (value.kind === 'scalar' || value.kind === 'lines') yield [name, value];
  for (const [step, inner] of inside(value)) yield* leaves(inner, name === '' ? step : `${name}/${step}`);
}

/** Every list of items, by name. */
export function* lists(value: FormValue, name = ''): Generator<readonly [string, readonly Item[]]> {
  if (value.kind === 'items') yield [name, value.items];
  for (const [step, inner] of inside(value)) yield* lists(inner, name === '' ? step : `${name}/${step}`);
}

function inside(value: FormValue): readonly (readonly [string, FormValue])[] {
  if (value.kind === 'record') return Object.entries(value.fields);
  if (value.kind === 'items') return value.items.map(({ token, value: inner }) => [token, inner]);
  if (value.kind === 'either') return value.options.map((option, index) => [`?${index}`, option]);
  return [];
}
