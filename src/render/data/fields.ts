import { DATE, type DataSchema, ID } from './schema-words.ts';

/** A field of the data: where it is, what kind of value it holds, which words it may be, and what it means. */
export type Field = {
  readonly path: string;
  readonly kind: string;
  /** Empty where it is not one of some words. */
  readonly words: readonly string[];
  readonly meaning: string;
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'tal',
  integer: 'heltal',
  array: 'lista',
  object: 'grupp',
  null: 'null',
};

/** Every field that the schema describes, in its order; those of a list's items under `namn[]`. */
export function fieldsOf(schema: DataSchema, path = ''): readonly Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const own = path === '' ? name : `${path}.${name}`;
    const { description } = inner;
    const field = { path: own, kind: kindOf(inner), words: wordsOf(inner), meaning: description };
    return [field, ...fieldsWithin(inner, own)];
  });
}

function fieldsWithin(schema: DataSchema, path: string): readonly Field[] {
  if (schema.items !== undefined) return fieldsOf(schema.items, `${path}[]`);
  return fieldsOf({ ...schema, properties: schema.properties ?? {} }, path);
}

function wordsOf({ enum: values, const: value }: DataSchema): readonly string[] {
  const all: readonly unknown[] = Array.isArray(values) ? values : [value];
  return all.filter((one) => typeof one === 'string');
}

function kindOf(schema: DataSchema): string {
  const { type, format, enum: values, const: value } = schema;
  if (format === 'date') return 'dag';
  if (schema['pattern'] === ID.pattern) return 'id';
  if (schema['pattern'] === DATE.pattern) return 'datum';
  if (format === 'uri') return 'adress';
  if (Array.isArray(values) || value !== undefined) return 'ett av fasta ord';
  const types = (Array.isArray(type) ? type : [type]).filter((one) => one !== 'null');
  return types.map((one) => KINDS[String(one)] ?? 'grupp').join(' eller ');
}
