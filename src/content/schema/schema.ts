import type { TextSource } from '../files/text-source.ts';
import { describeNode, type YamlNode } from '../yaml/nodes.ts';

/** What a reader gives for a value that cannot be used; the reason has then been reported. */
export const INVALID: unique symbol = Symbol('invalid');
export type Invalid = typeof INVALID;

/**
 * A rule for one value: reads it from the tree, or reports what is wrong and gives INVALID.
 * `key` is the name that the editor wrote, for messages.
 */
export type Schema<T> = {
  /** What the value is, in the editor's words: `ett datum`. */
  readonly what: string;
  /** A value as it would be written, for mends. */
  readonly example: string;
  readonly read: (node: YamlNode, key: string, source: TextSource) => T | Invalid;
};

/** A value that also knows where it stands, for rules that look across files. */
export type Located<T> = { readonly value: T; readonly offset: number };

/** The same rule, with the place of the value kept. */
export function located<T>(schema: Schema<T>): Schema<Located<T>> {
  return {
    ...schema,
    read: (node, key, source) => {
      const value = schema.read(node, key, source);
      return value === INVALID ? INVALID : { value, offset: node.offset };
    },
  };
}

/** Reports that a value is of the wrong kind and says what was expected. */
export function reportWrongKind(
  node: YamlNode,
  key: string,
  source: TextSource,
  schema: Schema<unknown>,
): Invalid {
  source.report(
    node.offset,
    'fel-slags-varde',
    `”${key}” ska vara ${schema.what}, men här står ${describeNode(node)}.`,
    `Skriv till exempel ${key}: ${schema.example}.`,
  );
  return INVALID;
}

/** The text of a single value, or undefined for lists, groups and nothing. */
export function scalarText(node: YamlNode): string | undefined {
  return node.kind === 'list' || node.kind === 'map' || node.kind === 'empty' ? undefined : node.text;
}
