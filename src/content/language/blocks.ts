import { makeMarkdown } from '../../markdown/parser.ts';
import type { Part } from './prose-parts.ts';

/** Only blocks are needed, and they are quick to find. */
const markdown = makeMarkdown().disable('inline');

/** The paragraphs, headings and table rows of a part, without its code blocks. A sentence never runs on from one to the next. */
export function blocksOf(part: Part, text: string): readonly Part[] {
  const lines = text.slice(part.start, part.end).split('\n');
  const starts: number[] = [];
  let next = part.start;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return markdown.parse(withoutIndent(lines).join('\n'), {}).flatMap(({ type, map }) => {
    if (map === null || !['paragraph_open', 'heading_open', 'tr_open'].includes(type)) return [];
    const start = starts[map[0]] ?? part.end;
    return [{ start, end: Math.min(part.end, (starts[map[1]] ?? part.end + 1) - 1) }];
  });
}

/** Block texts in YAML stand indented, which markdown would take for code. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(Math.min(indent, line.length)));
}
