import type { YamlNode } from '../yaml/nodes.ts';
import { INVALID, type Schema } from './schema.ts';

/**
 * A group of keys of which one says the most: its value may stand alone. `short` is that key, `scalar` reads what stands alone, and
 * `whole` makes the group of it.
 */
export function orShort<A, B>(
  group: Schema<B>,
  short: string,
  scalar: Schema<A>,
  whole: (value: A) => B,
): Schema<B> {
  const { shape } = group;
  return {
    what: `${scalar.what} eller ${group.what}`,
    example: scalar.example,
    shape: shape.kind === 'record' ? { ...shape, short } : shape,
    read: (node, key, source) => {
      if (node.kind === 'map') return group.read(node, key, source);
      const value = scalar.read(node, key, source);
      return value === INVALID ? INVALID : whole(value);
    },
  };
}

/** A list of which a single item may stand without the list around it. */
export function oneOrMore<T>(items: Schema<readonly T[]>, item: Schema<T>): Schema<readonly T[]> {
  const { shape } = items;
  return {
    what: `${item.what}, eller en lista`,
    example: item.example,
    shape: shape.kind === 'list' ? { ...shape, single: true } : shape,
    read: (node: YamlNode, key, source) => {
      if (node.kind === 'list') return items.read(node, key, source);
      const value = item.read(node, key, source);
      return value === INVALID ? INVALID : [value];
    },
  };
}
