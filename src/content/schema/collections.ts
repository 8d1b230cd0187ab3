import { inWrittenOrder } from '../../markdown/reading-order.ts';
import type { YamlNode } from '../yaml/nodes.ts';
import { type Described, INVALID, reportWrongKind, type Schema, scalarText } from './schema.ts';

/** A list; an item that cannot be used is reported and left out. One of the wrong kind is mended as part of the list. */
export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  const schema: Schema<readonly T[]> = {
    what: 'en lista',
    example: `[${item.example}]`,
    shape: { kind: 'list', item, atLeast: 0 },
    read: (node, key, source) => {
      if (node.kind !== 'list') return reportWrongKind(node, key, source, schema);
      const values: T[] = [];
      for (const child of node.items) {
        const value = isOfKind(child, item)
          ? item.read(child, key, source)
          : reportWrongKind(child, key, source, { ...schema, what: item.what });
        if (value !== INVALID) values.push(value);
      }
      return values;
    },
  };
  return schema;
}

function isOfKind(node: YamlNode, { shape }: Described): boolean {
  if (shape.kind === 'record')
    return node.kind === 'map' || (shape.short !== undefined && scalarText(node) !== undefined);
  return shape.kind !== 'scalar' || scalarText(node) !== undefined;
}

/** A list that says at least one thing. */
export function filledList<T>(item: Schema<T>): Schema<readonly T[]> {
  const inner = list(item);
  return {
    ...inner,
    shape: { kind: 'list', item, atLeast: 1 },
    read: (node, key, source) => {
      if (node.kind !== 'list' || node.items.length > 0) return inner.read(node, key, source);
      source.report(
        node.offset,
        'tom-lista',
        `Listan ”${key}” är tom.`,
        `Skriv till exempel ${key}: ${inner.example}.`,
      );
      return INVALID;
    },
  };
}

export type NamedEntry<T> = { readonly key: string; readonly value: T; readonly offset: number };

/** Keys that the editor names, such as the parties; in the order they stand. */
export function named<T>(what: string, example: string, item: Schema<T>): Schema<readonly NamedEntry<T>[]> {
  const schema: Schema<readonly NamedEntry<T>[]> = {
    what,
    example,
    shape: { kind: 'named', item },
    read: (node, key, source) => {
      if (node.kind !== 'map') return reportWrongKind(node, key, source, schema);
      const values: NamedEntry<T>[] = [];
      for (const entry of node.entries) {
        const key = inWrittenOrder(entry.key);
        const value = item.read(entry.value, key, source);
        if (value !== INVALID) values.push({ key, value, offset: entry.keyOffset });
      }
      return values;
    },
  };
  return schema;
}

/** Two ways to write the same thing: a single value, or a group of keys. */
export function scalarOrMap<A, B>(scalar: Schema<A>, map: Schema<B>): Schema<A | B> {
  const pick = (node: YamlNode): Schema<A | B> => (node.kind === 'map' ? map : scalar);
  return {
    what: `${scalar.what} eller ${map.what}`,
    example: scalar.example,
    shape: { kind: 'either', options: [scalar, map] },
    read: (node, key, source) => pick(node).read(node, key, source),
  };
}
