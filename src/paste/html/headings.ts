import { isElement, isEmpty, type Piece } from './piece.ts';

/**
 * Headings with the levels that they have on a page, whose title is the first: the highest is the second, and none is skipped. A heading
 * without words goes, and so does the bold that a program gave it.
 */
export function withHeadings(pieces: readonly Piece[]): readonly Piece[] {
  let above: number[] = [];
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!isElement(piece) || !/^h\d$/.test(piece.name)) return [piece];
    if (isEmpty(piece.children)) return [];
    const level = Number(piece.name.slice(1));
    above = [...above.filter((higher) => higher < level), level];
    return [{ ...piece, name: `h${Math.min(6, above.length + 1)}`, children: plain(piece.children) }];
  });
}

function plain(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    if (piece.name === 'br') return [' '];
    const children = plain(piece.children);
    return /^(?:strong|em)$/.test(piece.name) ? children : [{ ...piece, children }];
  });
}
