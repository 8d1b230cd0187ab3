/** A part of the schema that the data keeps (JSON Schema 2020-12). */
export type DataSchema = Readonly<Record<string, unknown>> & {
  readonly description: string;
  readonly properties?: Readonly<Record<string, DataSchema>>;
  readonly items?: DataSchema;
};

export const DAY = { type: 'string', format: 'date' };
/** A day, or a month or a year where the day is not known. */
export const DATE = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
/** A tag URI (RFC 4151). */
export const ID = { type: 'string', pattern: '^tag:' };
export const URI = { type: 'string', format: 'uri' };

/** An object with just these keys, all of them there: those of the record `Shape` that it describes. */
export function object<Shape extends object = Readonly<Record<string, unknown>>>(
  description: string,
  properties: Readonly<Record<keyof Shape & string, DataSchema>>,
): DataSchema {
  return {
    type: 'object',
    description,
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** The id of something. */
export function id(description: string): DataSchema {
  return { ...ID, description };
}

/** What something is called by machines: everywhere, and in addresses and other fields. `whose` is it in the genitive. */
export function named(whose: string) {
  return {
    id: id(`${whose} id, som ingen annan ort har.`),
    nyckel: text(`${whose} nyckel: det korta namnet i adressen och i andra fält.`),
  };
}

/** Editors' text, or null. */
export const inMarkdown = (what: string) => maybe(`${what}, i markdown.`);

/** The words alone of editors' text, or null. */
export const inPlainText = (what: string) => maybe(`${what}, utan markdown.`);

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
