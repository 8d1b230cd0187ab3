import { type Cursor, skipGap, takeHex, takeLiteral, takeName, takeWord } from './pdf-lexer.ts';
import type { PdfValue } from './pdf-values.ts';

/** Real files nest a handful of levels; a file made to exhaust the stack nests thousands. */
const DEEPEST = 60;

/** What a call costs beside its characters, so that a million empty values come to an end as well. */
const CALL = 16;

/**
 * Reads the one value at the cursor (ISO 32000-1, 7.3) and moves past it.
 * Gives `undefined` when the text ends before the value does or the value nests too deep: half a value
 * is no value. A stray closing mark comes out as a word, so that the caller can see where its own list ends.
 */
export function parseValue(cursor: Cursor, depth = 0): PdfValue | undefined {
  if (depth > DEEPEST) return undefined;
  skipGap(cursor);
  const mark = takeMark(cursor);
  switch (mark) {
    case '':
      return parseWord(cursor);
    case '/':
      return { kind: 'name', name: takeName(cursor) };
    case '(':
      return stringOf(takeLiteral(cursor));
    case '<':
      return stringOf(takeHex(cursor));
    case '[':
      return parseArray(cursor, depth);
    case '<<':
      return parseDictionary(cursor, depth);
    default:
      return { kind: 'word', word: mark };
  }
}

function takeMark(cursor: Cursor): string {
  const first = cursor.text.charAt(cursor.at);
  if (first === '' || !'/()<>[]{}'.includes(first)) return '';
  const double = first === '<' || first === '>' ? cursor.text.charAt(cursor.at + 1) === first : false;
  cursor.at += double ? 2 : 1;
  return double ? first + first : first;
}

function stringOf(bytes: string | undefined): PdfValue | undefined {
  return bytes === undefined ? undefined : { kind: 'string', bytes };
}

function parseWord(cursor: Cursor): PdfValue | undefined {
  const word = takeWord(cursor);
  if (word === '') return undefined;
  if (!/^[+-]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20})$/.test(word)) return { kind: 'word', word };
  const number = Number(word);
  return isReference(cursor) ? { kind: 'reference', object: number } : { kind: 'number', number };
}

function isReference(cursor: Cursor): boolean {
  const rest = /^\s{1,9}\d{1,5}\s{1,9}R(?![^\s()<>[\]{}/%])/.exec(
    cursor.text.slice(cursor.at, cursor.at + 26),
  );
  cursor.at += rest?.[0].length ?? 0;
  return rest !== null;
}

function parseArray(cursor: Cursor, depth: number): PdfValue | undefined {
  const items: PdfValue[] = [];
  for (;;) {
    const item = parseValue(cursor, depth + 1);
    if (item === undefined) return undefined;
    if (item.kind === 'word' && item.word === ']') return { kind: 'array', items };
    items.push(item);
  }
}

function parseDictionary(cursor: Cursor, depth: number): PdfValue | undefined {
  const entries = new Map<string, PdfValue>();
  for (;;) {
    const key = parseValue(cursor, depth + 1);
    if (key === undefined) return undefined;
    if (key.kind === 'word' && key.word === '>>') return { kind: 'dictionary', entries };
    if (key.kind !== 'name') continue;
    const value = parseValue(cursor, depth + 1);
    if (value === undefined) return undefined;
    if (value.kind === 'word' && value.word === '>>') return { kind: 'dictionary', entries };
    entries.set(key.name, value);
  }
}

/** Where a value starts in a text of bytes: the file's, or that of an unpacked object stream. */
export type Place = { readonly text: string; readonly at: number };

export type Parse = (place: Place) => PdfValue | undefined;

/**
 * Gives a reader of values that reads at most `limit` characters in all, and then only gives `undefined`:
 * a file can point at the same long value as often as it likes.
 */
export function createParser(limit: number): Parse {
  let left = limit;
  return ({ text, at }) => {
    const cursor = { text: text.slice(at, at + Math.max(left, 0)), at: 0 };
    const value = parseValue(cursor);
    left -= cursor.at + CALL;
    return value;
  };
}
