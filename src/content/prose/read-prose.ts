import type { Described } from '../schema/schema.ts';
import type { YamlNode } from '../yaml/nodes.ts';
import { type Outline, readOutline } from './outline.ts';
import { textsOf } from './texts-of.ts';
import { valuePlaces } from './value-places.ts';

/** Without any of these a text has no markup, nor what was meant as such. */
const MARKUP =
  /[^\p{L}\d \n.,;!?()”’"§%/…–-]|[.-]\p{L}|\/\/|\n(?=.)|TODO|TBD|XXX|orem ipsum|Fel!|%\p{Lu}|\.{4}|\dE\+|^Sida?(?: |$)|^ *(?:[–-]|\(?[\p{L}\d]{1,4}[.)])| {3}/mu;

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
  const values = textsOf(head, schema, isMarkdown).filter(({ text }) => MARKUP.test(text));
  return [first, ...values.map((value) => readOutline(value.text, valuePlaces(value, file), ids))];
}

const isMarkdown = ({ entry }: Described) => entry === 'markdown';
