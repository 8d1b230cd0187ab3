import type { LeftOut } from '../left-out.ts';
import { paragraphs } from './blocks.ts';
import { type Element, element, isElement, type Piece, styleOf, textOf } from './piece.ts';

/** What is known of an entry of a list: its level, whether it is numbered, and with what. */
type Entry = { readonly level: string; readonly list: string; readonly start: string };

/** A sign and the spaces that Word puts after it where a program has taken away what told them from the text. */
const WRITTEN_MARK = /^\s*([·•o§▪–-]|\d+[.)]|[a-z][.)])[\s\u00A0]{2,}/;

/**
 * Tells whether an element is an entry of a list that its program writes outside of one, as Word does, or in a list of its own, as Word
 * on the web does. `marked` is what the element holds without the sign that the program wrote; a heading keeps its number as text.
 */
export function entryOf(
  own: Element,
  isHeading: boolean,
  leftOut: LeftOut,
): { readonly marked: readonly Piece[]; readonly entry?: Entry } {
  const { attributes, children } = own;
  const stated = attributes['data-aria-level'] ?? attributes['aria-level'];
  if (own.name === 'li' && stated !== undefined)
    return { marked: children, entry: { level: stated, list: '', start: '' } };
  const level = own.name === 'li' ? undefined : /level(\d)/.exec(styleOf(own, 'mso-list'))?.[1];
  if (level === undefined) return { marked: children };
  const ignored = textOf(ignoredIn(children)).trim();
  const written = ignored === '' ? WRITTEN_MARK.exec(textOf(children)) : null;
  const mark = (written?.[1] ?? ignored).trim();
  const marked = written === null ? withoutIgnored(children) : withoutStart(children, written[0].length);
  if (isHeading) return { marked: mark === '' ? marked : [`${mark} `, ...marked] };
  return { marked, entry: { level, ...kindOf(mark, leftOut) } };
}

function kindOf(mark: string, leftOut: LeftOut): Omit<Entry, 'level'> {
  const number = /^\(?(\d{1,9})[.):]*$/.exec(mark)?.[1];
  if (number !== undefined) return { list: 'ol', start: number };
  const isLettered = /^\(?(?:[a-zåäö]{1,5}|\d+(?:\.\d+)+)[.)]$|^\d+(?:\.\d+)+$/i.test(mark);
  if (isLettered) leftOut.add('letters');
  return { list: isLettered ? 'ol' : 'ul', start: '' };
}

/** What a list becomes; the entries of one that levels are stated in go out of it, to be put together with those around it. */
export function cleanList(own: Element, children: readonly Piece[], leftOut: LeftOut): readonly Piece[] {
  const list = own.name === 'ol' ? 'ol' : 'ul';
  const start = list === 'ol' ? (own.attributes['start'] ?? '1') : '';
  if (/^[ai]$/i.test(own.attributes['type'] ?? '')) leftOut.add('letters');
  const elements = paragraphs(children).filter((piece) => isElement(piece));
  if (elements.some(({ name }) => name === 'entry')) return withNumbers(elements, list, Number(start) || 1);
  if (
    elements.length > 0 &&
    elements.every(({ attributes }) => /^(?:foot|end)note-\d+$/.test(attributes['id'] ?? ''))
  ) {
    leftOut.add('notes');
    return elements.flatMap((note, at) => numbered(note.children, `[${at + 1}] `));
  }
  return [element(list, elements, { start })];
}

/** Entries that do not know their list yet are of the one that they stand in. */
function withNumbers(entries: readonly Element[], list: string, first: number): readonly Element[] {
  let next = first;
  return entries.map((entry) => {
    if (entry.attributes['list'] !== '') return entry;
    const start = list === 'ol' ? String(next) : '';
    next += 1;
    return { ...entry, attributes: { ...entry.attributes, list, start } };
  });
}

function numbered(note: readonly Piece[], number: string): readonly Piece[] {
  const [first, ...rest] = note;
  if (!isElement(first, 'p')) return [element('p', [number, ...note])];
  return [element('p', [number, ...first.children]), ...rest];
}

/** The sign of an entry, which Word marks as one to be ignored. */
function ignoredIn(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (!isElement(piece)) return [];
    return styleOf(piece, 'mso-list') === 'ignore' ? [piece] : ignoredIn(piece.children);
  });
}

function withoutIgnored(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!isElement(piece)) return [piece];
    if (styleOf(piece, 'mso-list') === 'ignore') return [];
    return [{ ...piece, children: withoutIgnored(piece.children) }];
  });
}

/** Some pieces without their first characters. */
export function withoutStart(pieces: readonly Piece[], length: number): readonly Piece[] {
  let left = length;
  const cut = (piece: Piece): Piece => {
    if (typeof piece !== 'string') return left > 0 ? { ...piece, children: piece.children.map(cut) } : piece;
    const rest = piece.slice(left);
    left = Math.max(0, left - piece.length);
    return rest;
  };
  return pieces.map(cut);
}
