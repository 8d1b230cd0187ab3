import { element, isBlock, isSpace, type Piece, textOf } from './piece.ts';

/** Puts an element around the text of some pieces, within each block by itself. */
export function around(
  name: string,
  pieces: readonly Piece[],
  attributes: Readonly<Record<string, string>> = {},
): readonly Piece[] {
  if (pieces.some(isBlock))
    return pieces.flatMap((piece) =>
      typeof piece === 'string' || /^(?:pre|hr)$/.test(piece.name)
        ? [piece]
        : [{ ...piece, children: around(name, piece.children, attributes) }],
    );
  if (name !== 'a' && !/[\p{L}\p{N}]/u.test(textOf(pieces))) return pieces;
  const first = pieces.findIndex((piece) => !isSpace(piece));
  const end = pieces.findLastIndex((piece) => !isSpace(piece)) + 1;
  const within = without(name, pieces.slice(first, end));
  return [...pieces.slice(0, first), element(name, within, attributes), ...pieces.slice(end)];
}

/** What is bold needs not be bold once more. */
function without(name: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    const children = without(name, piece.children);
    return piece.name === name ? children : [{ ...piece, children }];
  });
}
