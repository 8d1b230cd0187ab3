import type { Described, DescribedField } from '../../content/schema/schema.ts';

/** What to write for the keys of a file: a value as YAML, or finished lines for a key that fills several. */
export type Given = Readonly<Record<string, string | { readonly lines: readonly string[] }>>;

/**
 * Lays out the keys of a kind of file, each under a comment that explains it. Keys with a given value are written; the others stand
 * as comments, ready to be uncommented.
 */
export function commentedKeys(described: Described, given: Given): readonly string[] {
  if (described.shape.kind !== 'record') return [];
  return Object.entries(described.shape.fields).flatMap(([key, field]) => {
    const value = given[key];
    const explanation = `# ${field.help}${field.required ? '' : ' Kan utelämnas.'}`;
    if (value === undefined)
      return [explanation, ...explainInside(field.schema, '#   '), `# ${key}: ${field.schema.example}`];
    if (typeof value === 'string') return [explanation, `${key}: ${value}`];
    return [explanation, ...explainInside(field.schema, '#   '), ...value.lines];
  });
}

/** Explains the keys inside a value, one a line, each level further in. */
function explainInside({ shape }: Described, indent: string): readonly string[] {
  switch (shape.kind) {
    case 'scalar':
      return [];
    case 'list':
    case 'named':
      return explainInside(shape.item, indent);
    case 'either':
      return shape.options.flatMap((option) => explainInside(option, indent));
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, field]) => [
        `${indent}${key}: ${explain(field)}`,
        ...explainInside(field.schema, `${indent}  `),
      ]);
  }
}

function explain({ help, required, schema }: DescribedField): string {
  return `${help}${required ? '' : ' Kan utelämnas.'} (${schema.what})`;
}

/** A text as a YAML value in straight quotes, whatever is in it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A whole markdown file of front matter lines and a text. */
export function markdownFile(head: readonly string[], body: string): string {
  return `---\n${head.join('\n')}\n---\n\n${body}\n`;
}
