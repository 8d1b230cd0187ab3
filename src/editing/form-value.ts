import { printable } from '../content/files/decode-text.ts';
import type { Described } from '../content/schema/schema.ts';
import type { YamlNode } from '../content/yaml/nodes.ts';

/** What a form holds for one value of a file, whatever its style there. A value that is left out is an empty one. */
export type FormValue =
  | { readonly kind: 'scalar'; readonly text: string }
  /** A list of single values. */
  | { readonly kind: 'lines'; readonly texts: readonly string[] }
  | RecordValue
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  /** One of several ways to write the same thing, by the options of the shape; the others are empty. */
  | { readonly kind: 'either'; readonly options: readonly FormValue[] }
  /** Written in a way that the form cannot show; it is left as it is. */
  | { readonly kind: 'locked' };

export type RecordValue = { readonly kind: 'record'; readonly fields: Readonly<Record<string, FormValue>> };

/** An entry of a list of groups, or of keys that the editor names. */
export type Item = {
  /** `o3`: number 3 in the file, from 0. `n0`: a new one. */
  readonly token: string;
  /** Undefined in a list. */
  readonly key: string | undefined;
  readonly value: FormValue;
};

const LOCKED: FormValue = { kind: 'locked' };

/** Reads a value of a file for the form; undefined is one that is left out. */
export function formValueOf(described: Described, node: YamlNode | undefined): FormValue {
  const { shape } = described;
  const given = node?.kind === 'empty' ? undefined : node;
  switch (shape.kind) {
    case 'scalar':
      if (given === undefined) return { kind: 'scalar', text: '' };
      return 'text' in given ? { kind: 'scalar', text: asWritten(described, given.text) } : LOCKED;
    case 'either':
      return eitherOf(shape.options, given);
    case 'record':
      return groupOf(shape.fields, shape.short, given);
    case 'named': {
      if (given !== undefined && given.kind !== 'map') return LOCKED;
      const entries = given?.entries ?? [];
      const items = entries.map(({ key, value }, at) => ({
        token: `o${at}`,
        key,
        value: formValueOf(shape.item, value),
      }));
      return { kind: 'items', items };
    }
    case 'list':
      return listOf(shape.item, given, shape.single === true);
  }
}

function groupOf(
  fields: Readonly<Record<string, { readonly schema: Described }>>,
  short: string | undefined,
  given: YamlNode | undefined,
): FormValue {
  if (given === undefined || given.kind === 'map')
    return recordOf(fields, (key) => given?.entries.find((entry) => entry.key === key)?.value);
  const standsAlone = short !== undefined && 'text' in given;
  return standsAlone ? recordOf(fields, (key) => (key === short ? given : undefined)) : LOCKED;
}

function listOf(item: Described, given: YamlNode | undefined, maySingle: boolean): FormValue {
  if (given !== undefined && given.kind !== 'list' && !maySingle) return LOCKED;
  const nodes = given === undefined ? [] : given.kind === 'list' ? given.items : [given];
  return item.shape.kind === 'scalar' ? linesOf(nodes) : itemsOf(item, nodes);
}

function eitherOf(options: readonly Described[], given: YamlNode | undefined): FormValue {
  const isMeant = ({ shape }: Described) => (shape.kind === 'record') === (given?.kind === 'map');
  return {
    kind: 'either',
    options: options.map((option) => formValueOf(option, isMeant(option) ? given : undefined)),
  };
}

function recordOf(
  fields: Readonly<Record<string, { readonly schema: Described }>>,
  nodeOf: (key: string) => YamlNode | undefined,
): RecordValue {
  const values = Object.entries(fields).map(([key, { schema }]) => [key, formValueOf(schema, nodeOf(key))]);
  return { kind: 'record', fields: Object.fromEntries(values) };
}

function linesOf(nodes: readonly YamlNode[]): FormValue {
  if (!nodes.every((node) => 'text' in node)) return LOCKED;
  const texts = nodes.map(({ text }) => text.trim().replace(/\s+/g, ' '));
  return { kind: 'lines', texts: texts.filter((text) => text !== '') };
}

function itemsOf(item: Described, nodes: readonly YamlNode[]): FormValue {
  return {
    kind: 'items',
    items: nodes.map((node, at) => ({ token: `o${at}`, key: undefined, value: formValueOf(item, node) })),
  };
}

/** A text as the form shows it and gets it back: a switch that is off is an empty one, and a fixed word has its usual letters. */
export function asWritten({ shape }: Described, text: string): string {
  const clean = printable(text.replace(/\r\n?/g, '\n')).trimEnd().normalize('NFC');
  // The first line of several may be indented on purpose.
  const written = clean.includes('\n') ? clean : clean.trimStart();
  const terms = shape.kind === 'scalar' ? shape.terms : {};
  const word = written.trim().toLowerCase();
  if (terms['type'] === 'boolean' && (word === 'true' || word === 'false'))
    return word === 'true' ? word : '';
  return Array.isArray(terms['enum']) && terms['enum'].includes(word) ? word : written;
}
