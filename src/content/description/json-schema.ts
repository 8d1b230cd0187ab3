import type { Described, DescribedField } from '../schema/schema.ts';
import { FILE_KINDS } from './file-kinds.ts';

type Json = { readonly [key: string]: unknown };

/** The content format as JSON Schema 2020-12, one definition for each kind of file: for editors that complete and check as one types. */
export function contentJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Innehåll',
    description:
      'Uppgifterna i innehållets filer. Gjord av samma regler som kontrollen; ändra den inte för hand.',
    $defs: Object.fromEntries(FILE_KINDS.map(({ name, described }) => [name, jsonSchemaOf(described)])),
  };
}

/** The JSON Schema of one value. A key without a value counts as left out, so optional keys may be null. */
export function jsonSchemaOf({ shape }: Described): Json {
  switch (shape.kind) {
    case 'scalar':
      return shape.terms;
    case 'list': {
      const items = jsonSchemaOf(shape.item);
      const all = { type: 'array', items, ...(shape.atLeast > 0 ? { minItems: shape.atLeast } : {}) };
      return shape.single === true ? { anyOf: [items, all] } : all;
    }
    case 'named':
      return { type: 'object', additionalProperties: jsonSchemaOf(shape.item) };
    case 'either':
      return { anyOf: shape.options.map(jsonSchemaOf) };
    case 'record': {
      const group = groupSchema(shape.fields);
      const alone = shape.fields[shape.short ?? ''];
      return alone === undefined ? group : { anyOf: [jsonSchemaOf(alone.schema), group] };
    }
  }
}

function groupSchema(described: Readonly<Record<string, DescribedField>>): Json {
  const fields = Object.entries(described);
  const required = fields.filter(([, field]) => field.required).map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      fields.map(([key, field]) => {
        const value = jsonSchemaOf(field.schema);
        return [
          key,
          { description: field.help, ...(field.required ? value : { anyOf: [value, { type: 'null' }] }) },
        ];
      }),
    ),
  };
}
