import { settled } from './emphasis.ts';
import { element, isBlock, isElement, isEmpty, isSpace, type Piece } from './piece.ts';

/**
 * Makes paragraphs, or headings, of the text among some pieces, and lets the blocks among them be. A paragraph ends where a line is
 * empty, and one without words is none.
 */
export function paragraphs(pieces: readonly Piece[], name = 'p'): readonly Piece[] {
  return runsOf(pieces).flatMap((run) => {
    const [first] = run;
    if (first !== undefined && isBlock(first)) return run;
    return partsOf(run)
      .map(trimmed)
      .filter((part) => !isEmpty(part))
      .map((part) => element(name, settled(part)));
  });
}

/** The text between blocks, each run by itself, and each block alone. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen && !isBlock(piece)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    isOpen = !isBlock(piece);
  }
  return runs;
}

/** Two line breaks after each other end a paragraph. */
function partsOf(run: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  let breaks = 0;
  for (const piece of run) {
    if (isElement(piece, 'br')) breaks += 1;
    else if (!(breaks > 0 && isEmpty([piece]))) {
      if (breaks > 1) parts.push([]);
      else if (breaks === 1) parts.at(-1)?.push(element('br', []));
      breaks = 0;
      parts.at(-1)?.push(piece);
    }
  }
  return parts;
}

/** Without the line breaks and spaces around it. */
export function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => !isSpace(piece));
  const last = pieces.findLastIndex((piece) => !isSpace(piece));
  return first < 0 ? [] : pieces.slice(first, last + 1);
}
