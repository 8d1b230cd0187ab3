/** A part of the schema that the data keeps (JSON Schema 2020-12). */
export type DataSchema = Readonly<Record<string, unknown>> & {
  readonly description: string;
  readonly properties?: Readonly<Record<string, DataSchema>>;
  readonly items?: DataSchema;
};

export const DAY = { type: 'string', format: 'date' };
/** A day, or a month or a year where the day is not known. */
export const DATE = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
export const URI = { type: 'string', format: 'uri' };

/** An object with just these keys, all of them there. */
export function object(description: string, properties: Readonly<Record<string, DataSchema>>): DataSchema {
  return {
    type: 'object',
    description,
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** A list of one kind. */
export function list(description: string, items: DataSchema): DataSchema {
  return { type: 'array', description, items };
}

/** A text. */
export function text(description: string): DataSchema {
  return { type: 'string', description };
}

/** The same, or null where it is not known. */
export function orNull(schema: Readonly<Record<string, unknown>>, description: string): DataSchema {
  const { type } = schema;
  return { ...schema, type: [type, 'null'], description };
}

/** A text, or null. */
export const maybe = (description: string) => orNull({ type: 'string' }, description);

/** The first and the last day of something. */
export function span(description: string): DataSchema {
  return object(description, {
    fran: orNull(DAY, 'Första dagen.'),
    till: orNull(DAY, 'Sista dagen.'),
  });
}
