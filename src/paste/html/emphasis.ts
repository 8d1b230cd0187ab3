import { around } from './around.ts';
import { withAddresses } from './links.ts';
import { type Element, element, isElement, type Piece, styleOf, textOf } from './piece.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const WORD = /[\p{L}\p{N}]/u;

/** What an element within a line becomes: bold, italic and struck text stay so, by its name or its style. */
export function emphasized(own: Element, children: readonly Piece[]): readonly Piece[] {
  const { name } = own;
  if (/^su[bp]$/.test(name)) return withDigits(children, name === 'sup' ? RAISED : LOWERED);
  const weight = styleOf(own, 'font-weight');
  const isBold = weight === '' ? /^(?:b|strong)$/.test(name) : /^(?:bold|[6-9]00)/.test(weight);
  const slant = styleOf(own, 'font-style');
  const isItalic = slant === '' ? /^(?:i|em|cite|dfn)$/.test(name) : slant === 'italic';
  const isStruck =
    /^(?:s|strike|del)$/.test(name) || styleOf(own, 'text-decoration').includes('line-through');
  const italic = isItalic ? around('em', children) : children;
  const bold = isBold ? around('strong', italic) : italic;
  return isStruck ? around('s', bold) : bold;
}

/** A run of text whose emphasis can be read back: joined where it was cut, and with its signs beside letters or spaces. */
export function settled(run: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of run) {
    const before = joined.at(-1);
    if (!isEmphasis(piece) || !isEmphasis(before)) joined.push(piece);
    else if (piece.name === before.name)
      joined.splice(-1, 1, element(piece.name, [...before.children, ...piece.children]));
    else for (const child of piece.children) joined.push(child);
  }
  return withAddresses(joined).flatMap((piece, at, all) =>
    isEmphasis(piece) ? apart(piece, all[at - 1], all[at + 1]) : [piece],
  );
}

function isEmphasis(piece: Piece | undefined): piece is Element {
  return isElement(piece, 'strong') || isElement(piece, 'em') || isElement(piece, 's');
}

/** Signs between `**` and a letter keep it from being read: they go out. */
function apart(own: Element, before: Piece | undefined, after: Piece | undefined): readonly Piece[] {
  const children = [...own.children];
  const [first, last] = [children[0], children.at(-1)];
  let [leading, trailing] = ['', ''];
  if (typeof last === 'string' && WORD.test(firstSign(after))) {
    trailing = /[\p{P}\p{S}\s]*$/u.exec(last)?.[0] ?? '';
    children.splice(-1, 1, last.slice(0, last.length - trailing.length));
  }
  if (typeof first === 'string' && WORD.test(lastSign(before))) {
    leading = /^[\p{P}\p{S}\s]*/u.exec(first)?.[0] ?? '';
    children.splice(0, 1, String(children[0]).slice(leading.length));
  }
  return [leading, { ...own, children }, trailing].filter((piece) => piece !== '');
}

function firstSign(piece: Piece | undefined): string {
  return piece === undefined ? '' : textOf([piece]).slice(0, 1);
}

function lastSign(piece: Piece | undefined): string {
  return piece === undefined ? '' : textOf([piece]).slice(-1);
}

/** `m²` and `H₂O` need no markup. */
function withDigits(pieces: readonly Piece[], digits: string): readonly Piece[] {
  const text = textOf(pieces);
  const isPlain = pieces.every((piece) => typeof piece === 'string');
  return isPlain && /^\d+$/.test(text)
    ? [text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)]
    : pieces;
}
