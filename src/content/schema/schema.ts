import { inWrittenOrder } from '../../markdown/reading-order.ts';
import type { TextSource } from '../files/text-source.ts';
import { describeNode, type YamlNode } from '../yaml/nodes.ts';

/** What a reader gives for a value that cannot be used; the reason has then been reported. */
export const INVALID: unique symbol = Symbol('invalid');
export type Invalid = typeof INVALID;

/** What a value is, for all that explains the format: the handbook's tables, the JSON Schema, what `npm run new` lays out. */
export type Described = {
  /** In the editor's words: `ett datum`. */
  readonly what: string;
  /** A value as it would be written, for mends. */
  readonly example: string;
  readonly shape: Shape;
  /** What a form should offer for it, where the shape alone does not tell. */
  readonly entry?: Entry;
};

/** Prose with a live view; or a choice among what the content has, or a file to send. */
export type Entry = 'markdown' | 'party' | 'period' | 'activity' | 'pledge' | 'document';

export type Shape =
  /** A single value; `terms` are its JSON Schema keywords. */
  | { readonly kind: 'scalar'; readonly terms: Readonly<Record<string, unknown>> }
  /** Where `single`, one item may stand there without the list. */
  | {
      readonly kind: 'list';
      readonly item: Described;
      readonly atLeast: number;
      readonly single?: boolean;
    }
  /** Where `short`, the value of that key may stand there alone. */
  | {
      readonly kind: 'record';
      readonly fields: Readonly<Record<string, DescribedField>>;
      readonly short?: string;
    }
  | { readonly kind: 'named'; readonly item: Described }
  | { readonly kind: 'either'; readonly options: readonly Described[] };

export type DescribedField = {
  readonly help: string;
  readonly required: boolean;
  readonly schema: Described;
};

/** The shape of a single value that is written as text. */
export const TEXT: Shape = { kind: 'scalar', terms: { type: ['string', 'number', 'boolean'] } };

/**
 * A rule for one value: reads it from the tree, or reports what is wrong and gives INVALID.
 * `key` is the name that the editor wrote, for messages.
 */
export type Schema<T> = Described & {
  readonly read: (node: YamlNode, key: string, source: TextSource) => T | Invalid;
};

/** A value that also knows where it stands, for rules that look across files. */
export type Located<T> = { readonly value: T; readonly offset: number };

/** The same rule, with word of what a form should offer. */
export function offered<T>(entry: Entry, schema: Schema<T>): Schema<T> {
  return { ...schema, entry };
}

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

/** Reports what is wrong with a value that is of the right kind. */
export type Fault = (code: string, message: string, hint: string) => Invalid;

/**
 * A rule for a single value, which it gets as the text that was written, without white space around it and signs that turn its order. `read` gives undefined for what is
 * of another kind than it should be; that is reported, as it is for lists, groups and nothing.
 */
export function single<T>(
  described: Described,
  read: (written: string, fault: Fault, key: string) => T | Invalid | undefined,
): Schema<T> {
  return {
    ...described,
    read: (node, key, source) => {
      const fault: Fault = (code, message, hint) => {
        source.report(node.offset, code, message, hint);
        return INVALID;
      };
      const text = scalarText(node);
      const written = text && inWrittenOrder(text).trim();
      const value = written === undefined ? undefined : read(written, fault, key);
      return value === undefined ? reportWrongKind(node, key, source, described) : value;
    },
  };
}

/** Reports that a value is of the wrong kind and says what was expected. */
export function reportWrongKind(node: YamlNode, key: string, source: TextSource, schema: Described): Invalid {
  source.report(
    node.offset,
    'fel-slags-varde',
    `”${key}” ska vara ${schema.what}, men här står ${describeNode(node)}.`,
    `Skriv till exempel ${key}: ${schema.example.replace(/\.$/, '')}.`,
  );
  return INVALID;
}

/** The text of a single value, or undefined for lists, groups and nothing. */
export function scalarText(node: YamlNode): string | undefined {
  return node.kind === 'list' || node.kind === 'map' || node.kind === 'empty' ? undefined : node.text;
}
