import type { YamlList, YamlMap } from '../../content/yaml/nodes.ts';
import type { FormValue } from '../form-value.ts';
import { type Draft, lineAround, nodeAt, type Path, splice } from './draft.ts';
import { endOf } from './entries.ts';
import { entryLines, flowSource, itemLines, keySource } from './write-yaml.ts';

/** What stands at a place of the new order: something that is there, by its number, or a new value. */
export type Placed = number | { readonly key: string | undefined; readonly value: FormValue };

type Part = { readonly start: number; readonly end: number };

/** Puts the items of a list, or the entries of a map, in a new order; what stays is copied letter for letter, comments and all. */
export function arrange(draft: Draft, path: Path, order: readonly Placed[]): Draft | undefined {
  const node = nodeAt(draft.root, path);
  if (node?.kind !== 'list' && node?.kind !== 'map') return undefined;
  const parts = partsOf(node);
  const [first] = parts;
  if (node.flow) {
    const pieces = order.map((placed) =>
      typeof placed === 'number' ? textOf(draft, parts[placed]) : flowPiece(placed),
    );
    const [start, end] = [first?.start ?? node.offset + 1, parts.at(-1)?.end ?? node.end - 1];
    return splice(draft, start, end, pieces.join(', '));
  }
  if (first === undefined) return undefined;
  const blocks = parts.map((part, at) => blockOf(draft.text, part, parts[at - 1]));
  const dash = lineAround(draft.text, first.start).start;
  const indent = /^\s*/.exec(draft.text.slice(dash))?.[0] ?? '';
  const pieces = order.map((placed) => {
    if (typeof placed === 'number') return textOf(draft, blocks[placed]);
    const { key, value } = placed;
    return (key === undefined ? itemLines(value, indent) : entryLines(key, value, indent)).join('\n');
  });
  return splice(draft, blocks[0]?.start ?? dash, blocks.at(-1)?.end ?? dash, pieces.join('\n'));
}

function partsOf(node: YamlList | YamlMap): readonly Part[] {
  return node.kind === 'list'
    ? node.items.map(({ offset, end }) => ({ start: offset, end }))
    : node.entries.map((entry) => ({ start: entry.keyOffset, end: endOf(entry) }));
}

/** The whole lines of a part, with the comments and blank lines above that belong to it; its last line end is left out. */
function blockOf(text: string, { start, end }: Part, before: Part | undefined): Part {
  const own = lineAround(text, start).start;
  const from = before === undefined ? firstComment(text, own) : lineAround(text, before.end).end + 1;
  return { start: from, end: lineAround(text, end).end };
}

/** Where the comments begin that stand directly above a line, indented at least as far. */
function firstComment(text: string, line: number): number {
  const indent = /^ */.exec(text.slice(line))?.[0].length ?? 0;
  let start = line;
  for (;;) {
    const above = lineAround(text, start - 1).start;
    const isComment = start > 0 && new RegExp(`^ {${indent},}#`).test(text.slice(above, start));
    if (!isComment) return start;
    start = above;
  }
}

function textOf({ text }: Draft, part: Part | undefined): string {
  return part === undefined ? '' : text.slice(part.start, part.end);
}

function flowPiece({ key, value }: Exclude<Placed, number>): string {
  return key === undefined ? flowSource(value, '[]') : `${keySource(key)}: ${flowSource(value)}`;
}
