import { paragraphs } from './blocks.ts';
import { withoutStart } from './list-entries.ts';
import { type Element, element, isElement, isSpace, type Piece, textOf } from './piece.ts';

/** Signs that nobody begins a paragraph with but for a list; `o` is one before a tab or hard spaces alone. */
const SIGN = /^\s*(?:[•●▪■◦‣⁃∙○\uF0B7\uF0A7\uF06F](?=[\s\p{L}\d])\s*|·\s+|o[\t\u00A0]\s*)/u;
/** Those that begin other paragraphs too: two after each other are a list. */
const MAYBE_SIGN = /^\s*[-–—]\s+/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+/;

/** Puts lists together of their entries, and of paragraphs that somebody has written a sign or a number before. */
export function withLists(pieces: readonly Piece[]): readonly Piece[] {
  const inner = pieces.flatMap((piece): readonly Piece[] => {
    if (typeof piece === 'string') return [piece];
    const whole = { ...piece, children: withLists(piece.children) };
    if (piece.name === 'p') return linesOf(whole);
    return [/^[uo]l$/.test(piece.name) ? mended(whole) : whole];
  });
  const entries = inner.map((piece, at) => entryOf(piece, inner[at - 1], inner[at + 1]));
  const lists: Piece[] = [];
  let open: Element[] = [];
  for (const [at, piece] of inner.entries()) {
    const entry = entries[at];
    if (entry !== undefined) open.push(entry);
    else {
      for (const list of nested(open)) lists.push(list);
      lists.push(piece);
      open = [];
    }
  }
  return [...lists, ...nested(open)];
}

/** A paragraph whose lines begin with signs is as many paragraphs. */
function linesOf(paragraph: Element): readonly Element[] {
  const lines: Piece[][] = [[]];
  for (const piece of paragraph.children) {
    if (isElement(piece, 'br')) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const count = (sign: RegExp) => lines.filter((line) => sign.test(textOf(line))).length;
  const isListed = lines.length > 1 && (count(SIGN) > 0 || count(MAYBE_SIGN) > 1 || count(NUMBER) > 1);
  return isListed ? lines.map((line) => ({ ...paragraph, children: line })) : [paragraph];
}

function entryOf(piece: Piece, before: Piece | undefined, after: Piece | undefined): Element | undefined {
  if (!isElement(piece)) return undefined;
  if (piece.name === 'entry') return { ...piece, children: asItem(piece.children) };
  if (piece.name !== 'p') return undefined;
  const words = textOf(piece.children);
  const sign = SIGN.exec(words) ?? (isLike(MAYBE_SIGN, before, after) ? MAYBE_SIGN.exec(words) : null);
  const number = sign === null && isCounted(words, before, after) ? NUMBER.exec(words) : null;
  const mark = sign ?? number;
  if (mark === null) return undefined;
  const attributes = { level: '1', list: number === null ? 'ul' : 'ol', start: number?.[1] ?? '' };
  return element('entry', withoutStart(piece.children, mark[0].length), attributes);
}

function isLike(sign: RegExp, ...beside: readonly (Piece | undefined)[]): boolean {
  return beside.some((piece) => isElement(piece, 'p') && sign.test(textOf(piece.children)));
}

/** Whether the number before a paragraph goes on from the one before, or is gone on from. */
function isCounted(words: string, before: Piece | undefined, after: Piece | undefined): boolean {
  const numberOf = (piece: Piece | undefined) =>
    isElement(piece, 'p') ? Number(NUMBER.exec(textOf(piece.children))?.[1] ?? Number.NaN) : Number.NaN;
  const own = Number(NUMBER.exec(words)?.[1] ?? Number.NaN);
  return numberOf(before) === own - 1 || numberOf(after) === own + 1;
}

/** Lists of entries, each with those of deeper levels that follow it. */
function nested(entries: readonly Element[]): readonly Element[] {
  const [first] = entries;
  if (first === undefined) return [];
  const level = entries.reduce((least, entry) => Math.min(least, levelOf(entry)), levelOf(first));
  const lists: { list: string; start: string; next: number; items: Element[] }[] = [];
  let deeper: Element[] = [];
  const close = () => {
    const items = lists.at(-1)?.items;
    const last = items?.pop();
    if (last !== undefined) items?.push({ ...last, children: [...last.children, ...nested(deeper)] });
    else if (deeper.length > 0)
      lists.push({ list: 'ul', start: '', next: 1, items: [element('li', nested(deeper))] });
    deeper = [];
  };
  for (const entry of entries) {
    const { list = 'ul', start = '' } = entry.attributes;
    if (levelOf(entry) > level && lists.length > 0) deeper.push(entry);
    else {
      close();
      const last = lists.at(-1);
      const number = Number(start) || (last?.next ?? 1);
      // A number that does not go on from the one before begins another list.
      const isNext = last?.list === list && last.next === number;
      const own = isNext ? last : { list, start, next: number, items: [] };
      if (!isNext) lists.push(own);
      own.items.push(element('li', entry.children));
      if (list === 'ol') own.next += 1;
    }
  }
  close();
  return lists.map(({ list, start, items }) => element(list, items, { start }));
}

function levelOf({ attributes }: Element): number {
  return Number(attributes['level'] ?? 1) || 1;
}

/** A list whose items are items: what stands beside them, such as a list within it, belongs to the one before. */
function mended(list: Element): Element {
  const items: Element[] = [];
  for (const piece of list.children) {
    const last = items.at(-1);
    if (isElement(piece, 'li')) items.push({ ...piece, children: asItem(piece.children) });
    else if (last === undefined) items.push(element('li', asItem([piece])));
    else items.splice(-1, 1, { ...last, children: [...last.children, piece] });
  }
  return { ...list, children: items.filter(({ children }) => children.length > 0) };
}

/** What an item holds: its first paragraph is its own text, so that a list of such items is a tight one. */
function asItem(pieces: readonly Piece[]): readonly Piece[] {
  const blocks = paragraphs(pieces).filter((piece) => !isSpace(piece));
  const parts = blocks.map((piece) =>
    isElement(piece) && /^h\d$/.test(piece.name) ? { ...piece, name: 'p' } : piece,
  );
  const [first, ...rest] = parts;
  return isElement(first, 'p') ? [...first.children, ...rest] : parts;
}
