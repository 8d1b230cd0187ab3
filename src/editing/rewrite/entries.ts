import type { YamlEntry, YamlMap } from '../../content/yaml/nodes.ts';
import type { FormValue } from '../form-value.ts';
import { type Draft, lineAround, nodeAt, type Path, splice } from './draft.ts';
import { entryLines, flowSource, keySource } from './write-yaml.ts';

/** Takes a key with its value out of a map, whole lines of it where they are its own. Comments above it stay. */
export function removeEntry(draft: Draft, path: Path, key: string): Draft | undefined {
  const map = nodeAt(draft.root, path);
  if (map?.kind !== 'map') return undefined;
  const at = map.entries.findIndex((entry) => entry.key === key);
  const entry = map.entries[at];
  const [before, after] = [map.entries[at - 1], map.entries[at + 1]];
  if (entry === undefined) return undefined;
  if (map.flow) {
    if (after !== undefined) return splice(draft, entry.keyOffset, after.keyOffset, '');
    return splice(draft, before === undefined ? entry.keyOffset : endOf(before), endOf(entry), '');
  }
  const line = lineAround(draft.text, entry.keyOffset);
  const lineEnd = lineAround(draft.text, endOf(entry)).end;
  // The first key of a list item stands behind the dash; the next one moves up to it.
  const isAlone = draft.text.slice(line.start, entry.keyOffset).trim() === '';
  if (isAlone) return splice(draft, line.start, Math.min(lineEnd + 1, draft.text.length), '');
  if (after === undefined) return undefined;
  const between = draft.text.slice(lineEnd, after.keyOffset);
  if (between.trim() === '') return splice(draft, entry.keyOffset, after.keyOffset, '');
  // Comments stand between them: they stay, and the dash is left alone on its line.
  const dashEnd = line.start + draft.text.slice(line.start, entry.keyOffset).trimEnd().length;
  return splice(draft, dashEnd, lineEnd, '');
}

/** Puts a key with its value into a map, after the nearest key that comes before it in the order of the schema. */
export function insertEntry(
  draft: Draft,
  path: Path,
  order: readonly string[],
  key: string,
  value: FormValue,
): Draft | undefined {
  const map = nodeAt(draft.root, path);
  if (map?.kind !== 'map') return undefined;
  const before = order.slice(0, order.indexOf(key));
  const anchor = map.entries.filter((entry) => before.includes(entry.key)).at(-1);
  if (map.flow) return insertInFlow(draft, map, anchor, `${keySource(key)}: ${flowSource(value)}`);
  const [first] = map.entries;
  if (first === undefined) return insertFirst(draft, entryLines(key, value, ''));
  const start = lineAround(draft.text, first.keyOffset).start;
  const column = first.keyOffset - start;
  const lines = entryLines(key, value, ' '.repeat(column));
  const isTop = path.length === 0;
  if (anchor === undefined && isTop) return splice(draft, start, start, `${lines.join('\n')}\n`);
  const { end } = lineAround(draft.text, endOf(anchor ?? first));
  return splice(draft, end, end, `\n${lines.join('\n')}`);
}

function insertInFlow(
  draft: Draft,
  map: YamlMap,
  anchor: YamlEntry | undefined,
  piece: string,
): Draft | undefined {
  const [first] = map.entries;
  if (anchor !== undefined) return splice(draft, endOf(anchor), endOf(anchor), `, ${piece}`);
  const at = first?.keyOffset ?? map.offset + 1;
  return splice(draft, at, at, first === undefined ? piece : `${piece}, `);
}

/** Into front matter, or a file, that has no key yet. */
function insertFirst(draft: Draft, lines: readonly string[]): Draft | undefined {
  const at = draft.isMarkdown ? draft.text.indexOf('\n') + 1 : 0;
  return splice(draft, at, at, `${lines.join('\n')}\n`);
}

/** Where a key with its value ends; one without a value ends behind its colon. */
export function endOf({ keyEnd, value }: YamlEntry): number {
  return value.kind === 'empty' ? keyEnd + 1 : Math.max(keyEnd, value.end);
}
