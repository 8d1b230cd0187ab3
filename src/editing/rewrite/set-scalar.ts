import type { Described } from '../../content/schema/schema.ts';
import type { YamlNode } from '../../content/yaml/nodes.ts';
import { asWritten } from '../form-value.ts';
import { type Draft, lineAround, nodeAt, type Path, splice } from './draft.ts';
import { scalarSource } from './write-yaml.ts';

/**
 * Gives a single value another text and touches as little as can be: the words that differ, else the value in its own style, else in
 * the style that can hold it. Undefined where none of them reads back as that text and leaves all else as it was.
 */
export function setScalar(draft: Draft, path: Path, described: Described, text: string): Draft | undefined {
  const node = nodeAt(draft.root, path);
  if (node === undefined || !('text' in node)) return undefined;
  const source = draft.text.slice(node.offset, node.end);
  const isInFlow = path.some((_, depth) => {
    const outer = nodeAt(draft.root, path.slice(0, depth));
    return outer !== undefined && 'flow' in outer && outer.flow;
  });
  const indent =
    /^\s*(?:- +)?/.exec(draft.text.slice(lineAround(draft.text, node.offset).start))?.[0].length ?? 0;
  const candidates = [
    otherWordsInQuotes(source, text) ?? otherWords(source, text),
    sameStyle(source, text),
    text.includes('\n') && !isInFlow ? blockText('|', text, ' '.repeat(indent + 2)) : undefined,
    scalarSource(text, isInFlow ? '{}' : 'lines'),
    JSON.stringify(text),
  ];
  for (const candidate of candidates) {
    // Within braces other programs read a decimal comma as the end of the number.
    if (isInFlow && candidate !== undefined && /^-?\d[\d ]*,\d/.test(candidate)) continue;
    const next = candidate === undefined ? undefined : splice(draft, node.offset, node.end, candidate);
    const written = next && nodeAt(next.root, path);
    const isRight = written !== undefined && 'text' in written && asWritten(described, written.text) === text;
    if (isRight && isSameElsewhere(draft.root, next?.root, path)) return next;
  }
  return undefined;
}

/** The same within the quotes, which stay; undefined where there are none. */
function otherWordsInQuotes(source: string, text: string): string | undefined {
  const [quote = ''] = source;
  if (quote !== '"' && quote !== "'") return undefined;
  const escaped = quote === '"' ? JSON.stringify(text).slice(1, -1) : text.replaceAll("'", "''");
  const inside = otherWords(source.slice(1, -1), escaped);
  return inside === undefined ? undefined : quote + inside + quote;
}

/** The source with only the words changed that differ. Line breaks between words that stay are kept. */
function otherWords(source: string, text: string): string | undefined {
  const old = [...source.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const header = /^[|>]/.test(source) ? 1 : 0;
  const words = old.slice(header);
  const wanted = text.split(/\s+/).filter((word) => word !== '');
  const same = (a: string | undefined, b: string | undefined) => a !== undefined && a.normalize('NFC') === b;
  let from = 0;
  while (from < Math.min(words.length, wanted.length) && same(words[from]?.word, wanted[from])) from += 1;
  let left = 0;
  const most = Math.min(words.length, wanted.length) - from;
  while (left < most && same(words.at(-1 - left)?.word, wanted.at(-1 - left))) left += 1;
  const gone = words.slice(from, words.length - left);
  const come = wanted.slice(from, wanted.length - left).join(' ');
  if (gone.length > 0 && come !== '')
    return source.slice(0, gone[0]?.start) + come + source.slice(gone.at(-1)?.end);
  const before = words[from - 1];
  if (before !== undefined && gone.length === 0)
    return `${source.slice(0, before.end)} ${come}${source.slice(before.end)}`;
  if (before !== undefined) return source.slice(0, before.end) + source.slice(gone.at(-1)?.end);
  const after = words[words.length - left];
  if (after === undefined) return undefined;
  return gone.length === 0
    ? `${source.slice(0, after.start)}${come} ${source.slice(after.start)}`
    : source.slice(0, gone[0]?.start) + source.slice(after.start);
}

function sameStyle(source: string, text: string): string | undefined {
  switch (source[0]) {
    case '"':
      return JSON.stringify(text);
    case "'":
      return text.includes('\n') ? undefined : `'${text.replaceAll("'", "''")}'`;
    case '|':
    case '>': {
      const [header = '', ...lines] = source.split('\n');
      const indent = /^\s*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
      return blockText(source[0] === '>' ? header.replace('>', '|') : header, text, indent);
    }
    default:
      return text;
  }
}

function blockText(header: string, text: string, indent: string): string {
  return [header, ...text.split('\n').map((line) => (line === '' ? '' : indent + line))].join('\n');
}

/** Whether two trees say the same but for the value at a path. */
function isSameElsewhere(before: YamlNode | undefined, after: YamlNode | undefined, path: Path): boolean {
  const plain = (node: YamlNode | undefined, rest: Path | undefined): unknown => {
    if (node === undefined || rest?.length === 0) return null;
    const deeper = (step: string | number) => (rest?.[0] === step ? rest.slice(1) : undefined);
    if (node.kind === 'list') return node.items.map((item, at) => plain(item, deeper(at)));
    if (node.kind === 'map')
      return node.entries.map(({ key, value }, at) => [key, plain(value, deeper(key) ?? deeper(at))]);
    return node.text;
  };
  return JSON.stringify(plain(before, path)) === JSON.stringify(plain(after, path));
}
