import type { Described } from '../schema/schema.ts';
import type { YamlNode, YamlScalar } from '../yaml/nodes.ts';
import { type Outline, readOutline } from './outline.ts';
import { valuePlaces } from './value-places.ts';

/** Without any of these a text has no markup, nor what was meant as such. */
const MARKUP = /[[<*_~|@\t•●▪■◦‣⁃∙○·\uF0B7\uF0A7\uF06F]|:\/\/|www\.|^ {0,3}[#=–-]/im;

/** Reads the outlines of a file's prose: that of the body first, then those of the values that a schema has as markdown. */
export function readProse(
  file: string,
  body: string,
  bodyOffset: number,
  head: YamlNode,
  schema: Described,
): readonly Outline[] {
  const ids = new Set<string>();
  const first = readOutline(body, (offset) => bodyOffset + offset, ids);
  const values = markdownValues(head, schema).filter(({ text }) => MARKUP.test(text));
  return [first, ...values.map((value) => readOutline(value.text, valuePlaces(value, file), ids))];
}

function markdownValues(node: YamlNode, { entry, shape }: Described): readonly YamlScalar[] {
  if (entry === 'markdown') return node.kind === 'text' ? [node] : [];
  if (shape.kind === 'list' && node.kind === 'list')
    return node.items.flatMap((item) => markdownValues(item, shape.item));
  if (shape.kind !== 'record' || node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => {
    const schema = shape.fields[key]?.schema;
    return schema !== undefined && hasMarkdown(schema) ? markdownValues(value, schema) : [];
  });
}

const known = new WeakMap<Described, boolean>();

/** Most of what a file holds is none, and is not gone through. */
function hasMarkdown(schema: Described): boolean {
  const { entry, shape } = schema;
  const has =
    known.get(schema) ??
    (entry === 'markdown' ||
      (shape.kind === 'list' && hasMarkdown(shape.item)) ||
      (shape.kind === 'record' && Object.values(shape.fields).some((field) => hasMarkdown(field.schema))));
  known.set(schema, has);
  return has;
}
