import type { Parsed } from '../formats/parse-file.ts';
import type { YamlNode, YamlScalar } from '../yaml/nodes.ts';

/** A stretch of a file's text that readers see as prose. */
export type Part = { readonly start: number; readonly end: number };

const PROSE_KEYS = ['titel', 'sammanfattning', 'beskrivning', 'text', 'grupp', 'enhet', 'utfall'];
/** What others have named, and how they spell it. */
const OTHERS_WORDS = ['källor'];
const GLOSSARY = 'ordlista';

/** Where a file has prose: the values that readers see, and everything after the front matter. */
export function proseParts({ source, head, bodyOffset }: Parsed<unknown>): readonly Part[] {
  const values = proseValues(head, false).map((value) => insideQuotes(value, source.text));
  return [...values, { start: bodyOffset, end: source.text.length }];
}

function proseValues(node: YamlNode, isProse: boolean): readonly YamlScalar[] {
  if (node.kind === 'list') return node.items.flatMap((item) => proseValues(item, isProse));
  if (node.kind !== 'map') return isProse && node.kind === 'text' ? [node] : [];
  return node.entries.flatMap(({ key, value }) =>
    OTHERS_WORDS.includes(key) ? [] : proseValues(value, isProse || isProseKey(key, value)),
  );
}

function isProseKey(key: string, value: YamlNode): boolean {
  return key === GLOSSARY ? value.kind === 'map' : PROSE_KEYS.includes(key) && 'text' in value;
}

/** The words of a value, without the quotes around it or the line with `|` above it. */
function insideQuotes({ text, offset, end }: YamlScalar, file: string): Part {
  const first = file[offset] ?? '';
  if (text.startsWith(first)) return { start: offset, end };
  if (/[|>]/.test(first)) return { start: Math.min(end, lineAfter(file, offset)), end };
  return /["'”“„»«’‘]/.test(first) ? { start: offset + 1, end: end - 1 } : { start: offset, end };
}

function lineAfter(file: string, offset: number): number {
  const lineEnd = file.indexOf('\n', offset);
  return lineEnd === -1 ? file.length : lineEnd + 1;
}
