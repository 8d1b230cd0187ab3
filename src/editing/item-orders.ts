import type { Described } from '../content/schema/schema.ts';
import { type FormValue, formValueOf, type Item } from './form-value.ts';

/** What a button asks of a list: a new item in it, or one of its items up, down or away. */
export type ItemOrder = { readonly what: 'ny' | 'upp' | 'ner' | 'bort'; readonly name: string };

/** Reads a button's value, such as `upp:löften/o1`. */
export function readItemOrder(value: string): ItemOrder | undefined {
  const [, word, name] = /^(ny|upp|ner|bort):(.+)$/.exec(value) ?? [];
  const what = (['ny', 'upp', 'ner', 'bort'] as const).find((known) => known === word);
  return what === undefined || name === undefined ? undefined : { what, name };
}

export type Carried = {
  readonly value: FormValue;
  /** The name of the item that was made or moved, for the focus. */
  readonly at: string | undefined;
};

/** Carries an order out on a form's value. An order that fits nothing changes nothing. */
export function carryOut(described: Described, value: FormValue, order: ItemOrder): Carried {
  const steps = order.name.split('/');
  const list = order.what === 'ny' ? steps : steps.slice(0, -1);
  const token = steps.at(-1) ?? '';
  let at: string | undefined;
  const changed = inside(described, value, list, (item, items, isNamed) => {
    if (order.what === 'ny') {
      const fresh = newToken(items);
      at = `${order.name}/${fresh}`;
      return [...items, { token: fresh, key: isNamed ? '' : undefined, value: formValueOf(item, undefined) }];
    }
    at = order.what === 'bort' ? list.join('/') : order.name;
    return moved(items, token, order.what);
  });
  return { value: changed, at };
}

type Change = (item: Described, items: readonly Item[], isNamed: boolean) => readonly Item[];

function inside(described: Described, value: FormValue, path: readonly string[], change: Change): FormValue {
  const { shape } = described;
  const [step, ...rest] = path;
  if (value.kind === 'items' && (shape.kind === 'list' || shape.kind === 'named')) {
    if (step === undefined)
      return { ...value, items: change(shape.item, value.items, shape.kind === 'named') };
    const items = value.items.map((item) =>
      item.token === step ? { ...item, value: inside(shape.item, item.value, rest, change) } : item,
    );
    return { ...value, items };
  }
  const field = step === undefined ? undefined : value.kind === 'record' ? value.fields[step] : undefined;
  const schema = shape.kind === 'record' && step !== undefined ? shape.fields[step]?.schema : undefined;
  if (value.kind !== 'record' || step === undefined || field === undefined || schema === undefined)
    return value;
  return { ...value, fields: { ...value.fields, [step]: inside(schema, field, rest, change) } };
}

function newToken(items: readonly Item[]): string {
  const taken = items.flatMap(({ token }) => (token.startsWith('n') ? [Number(token.slice(1))] : []));
  return `n${Math.max(-1, ...taken) + 1}`;
}

function moved(items: readonly Item[], token: string, what: 'upp' | 'ner' | 'bort'): readonly Item[] {
  const at = items.findIndex((item) => item.token === token);
  const item = items[at];
  if (item === undefined) return items;
  const others = items.filter((other) => other !== item);
  if (what === 'bort') return others;
  return others.toSpliced(Math.max(0, at + (what === 'upp' ? -1 : 1)), 0, item);
}
