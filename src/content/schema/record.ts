import { nearest } from '../../text/nearest.ts';
import type { TextSource } from '../files/text-source.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml/nodes.ts';
import { reportCutText } from './cut-texts.ts';
import { type Described, INVALID, type Invalid, reportWrongKind, type Schema } from './schema.ts';

/** One key of a record. `help` explains it to the editor. */
export type Field<T> = {
  readonly help: string;
  readonly required: boolean;
  readonly schema: Described;
  readonly read: (node: YamlNode | undefined, key: string, source: TextSource) => T | Invalid;
};
export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Output<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** A key that must be there with a value. */
export function required<T>(schema: Schema<T>, help: string): Field<T> {
  return {
    help,
    required: true,
    schema,
    read: (node, key, source) => (isGiven(node) ? schema.read(node, key, source) : INVALID),
  };
}

/** A key that may be left out; a key without a value counts as left out. */
export function optional<T>(schema: Schema<T>, help: string): Field<T | undefined> {
  return {
    help,
    required: false,
    schema,
    read: (node, key, source) => {
      const value = isGiven(node) ? schema.read(node, key, source) : undefined;
      return value === INVALID ? undefined : value;
    },
  };
}

/**
 * A group of named keys. Reports unknown keys with the nearest known one, required keys that are missing and not merely misspelt, and
 * values that `#` makes a comment. Gives INVALID when a required key cannot be used.
 */
export function record<F extends Fields>(what: string, example: string, fields: F): Schema<Output<F>> {
  const known = Object.keys(fields);
  const schema: Schema<Output<F>> = {
    what,
    example,
    shape: { kind: 'record', fields },
    read: (node, key, source) => {
      if (node.kind !== 'map') return reportWrongKind(node, key, source, schema);
      const misspelt = reportUnknownKeys(node, known, source);
      const values: Record<string, unknown> = {};
      for (const [name, field] of Object.entries(fields)) {
        const entry = node.entries.find((candidate) => candidate.key === name);
        if (!isGiven(entry?.value) && (entry !== undefined || !misspelt.has(name)))
          reportMissing(name, field, entry, node, source);
        values[name] = field.read(entry?.value, name, source);
      }
      return isComplete(values, fields) ? values : INVALID;
    },
  };
  return schema;
}

function isGiven(node: YamlNode | undefined): node is YamlNode {
  return node !== undefined && node.kind !== 'empty';
}

function isComplete<F extends Fields>(values: unknown, fields: F): values is Output<F> {
  if (typeof values !== 'object' || values === null) return false;
  const present = new Map<string, unknown>(Object.entries(values));
  return Object.keys(fields).every((name) => present.has(name) && present.get(name) !== INVALID);
}

/** Nothing stands there; that may be left out, unless `#` hides what stands there. */
function reportMissing(
  name: string,
  { required: isRequired, schema, help }: Field<unknown>,
  entry: YamlEntry | undefined,
  node: YamlMap,
  source: TextSource,
): void {
  const level = isRequired ? 'error' : 'warning';
  if (entry !== undefined && reportCutText(entry.keyEnd, source, level)) return;
  if (!isRequired) return;
  source.report(
    entry?.keyOffset ?? node.offset,
    'saknad-nyckel',
    `Uppgiften ”${name}” saknas.`,
    `Lägg till ${name}: ${schema.example}. ${help}`,
  );
}

/** Gives the known keys that the unknown ones most likely stand for. */
function reportUnknownKeys(node: YamlMap, known: readonly string[], source: TextSource): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const [at, { key, keyOffset, value }] of node.entries.entries()) {
    if (known.includes(key)) continue;
    const before = node.entries[at - 1];
    if (/^\d+$/.test(key) && value.kind === 'empty' && before?.value.kind === 'number') {
      const decimal = `${before.value.text},${key}`;
      source.report(
        keyOffset,
        'okand-nyckel',
        `Nyckeln ”${key}” finns inte här. Talet ${decimal} har blivit två uppgifter.`,
        `Ta bort den och skriv ${before.key}: "${decimal}".`,
      );
      continue;
    }
    // `{text: Vi ska lyssna, lära}` reads as a key ”lära” without a value.
    const fallback =
      value.kind === 'empty'
        ? 'Hör orden till texten före? Sätt då raka citattecken runt hela texten.'
        : `Välj bland ${known.join(', ')}.`;
    const near = nearest(key, known);
    if (near !== undefined) meant.add(near);
    source.report(
      keyOffset,
      'okand-nyckel',
      `Nyckeln ”${key}” finns inte här.`,
      near === undefined ? fallback : `Menade du ”${near}”?`,
    );
  }
  return meant;
}
