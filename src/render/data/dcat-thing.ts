/** A value of a property: another thing by its IRI, or words, perhaps in a language or of a type. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly type?: string };

/** A thing in the catalogue: its IRI, its type and its properties, by prefixed names. Nothing is without an IRI. */
export type Thing = {
  readonly iri: string;
  readonly type: string;
  readonly properties: readonly (readonly [name: string, value: Value])[];
};
