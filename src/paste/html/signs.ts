import { type Element, isBlock, isElement, type Piece, textOf } from './piece.ts';
import { inEffect, type Kind } from './signs-in-effect.ts';

/** Stands for what has no words of its own, or whose words are not read as markup. */
const THING = '\uFFFC';

/**
 * Puts a backslash before the signs of a text that markdown would take for its own, and before no others. Spaces that only keep words
 * apart become plain ones, and what only says where a word may be cut goes.
 */
export function withSigns(pieces: readonly Piece[], block = ''): readonly Piece[] {
  const lines: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before !== undefined && !isBlock(before) && !isBlock(piece)) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line): readonly Piece[] => {
    const [first] = line;
    if (first === undefined || !isBlock(first)) return ofLine(line.map(withPlainSpaces), block);
    return first.name === 'pre' ? line : [{ ...first, children: withSigns(first.children, first.name) }];
  });
}

function ofLine(line: readonly Piece[], block: string): readonly Piece[] {
  const leaves = line.flatMap((piece) => leavesOf(piece, 'plain'));
  const text = leaves.map((leaf) => leaf.text).join('');
  const kinds = leaves.flatMap((leaf) => Array.from(leaf.text.split(''), () => leaf.kind));
  const signs = inEffect(text, kinds, block);
  let place = 0;
  const signed = (piece: Piece): Piece => {
    if (typeof piece !== 'string' && !isThing(piece))
      return { ...piece, children: piece.children.map(signed) };
    const start = place;
    place += typeof piece === 'string' ? piece.length : 1;
    if (typeof piece !== 'string') return piece;
    return piece.replace(/[!-/:-@[-`{-~]/g, (sign, at: number) =>
      signs.has(start + at) ? `\\${sign}` : sign,
    );
  };
  return line.map(signed);
}

function leavesOf(piece: Piece, kind: Kind): readonly { readonly text: string; readonly kind: Kind }[] {
  if (typeof piece === 'string') return [{ text: piece, kind }];
  if (isThing(piece)) return [{ text: piece.name === 'br' ? '\n' : THING, kind }];
  const own = piece.name === 'a' || kind === 'linked' ? 'linked' : 'stressed';
  return piece.children.flatMap((child) => leavesOf(child, own));
}

function isThing(piece: Element): boolean {
  return /^(?:br|img|code)$/.test(piece.name) || isAddress(piece);
}

/** Whether a link shows where it leads, and can be written as `<https://…>`. */
export function isAddress(piece: Piece): boolean {
  if (!isElement(piece, 'a')) return false;
  const [href, text] = [piece.attributes['href'] ?? '', textOf(piece.children)];
  return !/[\s<>]/.test(text) && (href === text || href === `mailto:${text}`);
}

function withPlainSpaces(piece: Piece): Piece {
  if (typeof piece !== 'string')
    return isThing(piece) ? piece : { ...piece, children: piece.children.map(withPlainSpaces) };
  return piece
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(?<!\d)\u00A0|\u00A0(?![^\s])|[\t\r\n\u2000-\u200A\u202F\u2028\u2029\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ');
}
