import type { FormValue, Item } from './form-value.ts';

/** Whether nothing is filled in. */
export function isEmpty(value: FormValue): boolean {
  switch (value.kind) {
    case 'scalar':
      return value.text === '';
    case 'lines':
      return value.texts.length === 0;
    case 'record':
      return Object.values(value.fields).every(isEmpty);
    case 'items':
      return value.items.length === 0;
    case 'either':
      return value.options.every(isEmpty);
    case 'locked':
      return false;
  }
}

type SameText = (a: string, b: string) => boolean;

/** Whether two values of the same shape say the same, by the letter or as `same` tells. Where an item comes from does not matter. */
export function isSame(a: FormValue, b: FormValue, same: SameText = (one, other) => one === other): boolean {
  const inside = (one: FormValue, other: FormValue) => isSame(one, other, same);
  if (a.kind === 'scalar' && b.kind === 'scalar') return same(a.text, b.text);
  if (a.kind === 'lines' && b.kind === 'lines') return isSameList(a.texts, b.texts, same);
  if (a.kind === 'either' && b.kind === 'either') return isSameList(a.options, b.options, inside);
  if (a.kind === 'items' && b.kind === 'items')
    return isSameList(
      a.items,
      b.items,
      (one, other) => one.key === other.key && inside(one.value, other.value),
    );
  if (a.kind === 'record' && b.kind === 'record') {
    return Object.entries(a.fields).every(([key, value]) => {
      const other = b.fields[key];
      return other !== undefined && inside(value, other);
    });
  }
  return a.kind === 'locked' && b.kind === 'locked';
}

function isSameList<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return other !== undefined && same(one, other);
    })
  );
}

/** Without the items that say nothing: those that were added and never filled in, and those that were emptied. */
export function withoutEmptyItems(value: FormValue): FormValue {
  switch (value.kind) {
    case 'record':
      return {
        ...value,
        fields: Object.fromEntries(
          Object.entries(value.fields).map(([key, field]) => [key, withoutEmptyItems(field)]),
        ),
      };
    case 'either':
      return { ...value, options: value.options.map(withoutEmptyItems) };
    case 'items':
      return {
        ...value,
        items: value.items
          .map((item) => ({ ...item, value: withoutEmptyItems(item.value) }))
          .filter((item) => !isBlank(item)),
      };
    default:
      return value;
  }
}

function isBlank({ key, value }: Item): boolean {
  return (key ?? '') === '' && isEmpty(value);
}

/** The text of a single value within groups; empty where there is none. */
export function textAt(value: FormValue | undefined, path: readonly string[]): string {
  let at = value;
  for (const key of path) at = at?.kind === 'record' ? at.fields[key] : undefined;
  return at?.kind === 'scalar' ? at.text : '';
}

/** The items of a list in a group; none where it has no such list. */
export function itemsAt(value: FormValue | undefined, key: string): readonly Item[] {
  const field = value?.kind === 'record' ? value.fields[key] : undefined;
  return field?.kind === 'items' ? field.items : [];
}

/** The value with another text at a path of keys and tokens; as it was where the path leads nowhere. */
export function withText(value: FormValue, [key, ...rest]: readonly string[], text: string): FormValue {
  if (key === undefined) return { kind: 'scalar', text };
  if (value.kind === 'items') {
    const items = value.items.map((item) =>
      item.token === key ? { ...item, value: withText(item.value, rest, text) } : item,
    );
    return { ...value, items };
  }
  const field = value.kind === 'record' ? value.fields[key] : undefined;
  if (value.kind !== 'record' || field === undefined) return value;
  return { kind: 'record', fields: { ...value.fields, [key]: withText(field, rest, text) } };
}
