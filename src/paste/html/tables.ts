import type { LeftOut } from '../left-out.ts';
import { paragraphs, trimmed } from './blocks.ts';
import { settled } from './emphasis.ts';
import { type Element, element, isBlock, isElement, isEmpty, type Piece, textOf } from './piece.ts';

/** A cell that stands in a place of its table; `width` is how many columns it takes. */
type Cell = { readonly content: readonly Piece[]; readonly width: number };

/** Nobody reads a longer one on a page. */
const MOST_ROWS = 200;
/** A cell that says that it is wider or higher means the whole table. */
const WIDEST = 100;

/**
 * What a table becomes: one whose first row is its head, with a line of text in each cell. Rows and columns without words fall away. What
 * is no table but a frame around other things becomes those things, one after the other, and so does a single column.
 */
export function tabulated(
  table: Element,
  clean: (children: readonly Piece[]) => readonly Piece[],
  leftOut: LeftOut,
): readonly Piece[] {
  const caption = table.children.filter((piece) => isElement(piece, 'caption'));
  const before = paragraphs(caption.flatMap(({ children }) => clean(children)));
  const grid = gridOf(rowsOf(table), clean, leftOut);
  const rows = grid.filter((row) => row.some(({ content }) => !isEmpty(content)));
  const columns = rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex(({ content }) => !isEmpty(content)) + 1),
    0,
  );
  const used = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    rows.some((row) => !isEmpty(row[column]?.content ?? [])),
  );
  const isFrame = rows.some((row) =>
    row.some(({ content }) => content.some((piece) => isElement(piece, 'table'))),
  );
  if (isFrame || used.length < 2)
    return [...before, ...rows.flat().flatMap(({ content }) => paragraphs(content))];
  const [title] = rows;
  const isTitled = rows.length > 1 && title !== undefined && (title[0]?.width ?? 1) >= columns;
  const body = isTitled ? rows.slice(1) : rows;
  if (body.length > MOST_ROWS) leftOut.add('longTable', body.length.toLocaleString('sv-SE'));
  if (body.some((row) => row.some(({ width }) => width > 1))) leftOut.add('merged');
  if (body.some((row) => row.some(({ content }) => hasLines(content)))) leftOut.add('cellLines');
  const lines = body.map((row, at) =>
    element(
      'tr',
      used.map((column) => element('td', lineOf(row[column]?.content ?? [], at === 0))),
      at === 0 ? { columns: String(used.length) } : {},
    ),
  );
  return [...before, ...(isTitled ? paragraphs(title[0]?.content ?? []) : []), element('table', lines)];
}

function rowsOf(part: Element): readonly Element[] {
  return part.children.flatMap((piece) => {
    if (isElement(piece, 'tr')) return [piece];
    return isElement(piece) && /^t(?:head|body|foot)$/.test(piece.name) ? rowsOf(piece) : [];
  });
}

/** The cells of each row, with an empty one wherever a merged cell reaches. */
function gridOf(
  rows: readonly Element[],
  clean: (children: readonly Piece[]) => readonly Piece[],
  leftOut: LeftOut,
): readonly (readonly Cell[])[] {
  /** How many rows more each column is taken for by a cell above. */
  const taken: number[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    const skip = () => {
      for (; (taken[cells.length] ?? 0) > 0; cells.push({ content: [], width: 1 }))
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
    };
    for (const cell of clean([row])) {
      if (!isElement(cell, 'td')) continue;
      skip();
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      if (height > 1) leftOut.add('merged');
      for (let column = 0; column < width; column += 1) {
        taken[cells.length] = height - 1;
        cells.push(column === 0 ? { content: cell.children, width } : { content: [], width: 1 });
      }
    }
    skip();
    return cells;
  });
}

function spanOf({ attributes }: Element, name: string): number {
  return Math.min(WIDEST, Math.max(1, Number.parseInt(attributes[name] ?? '1', 10) || 1));
}

function hasLines(content: readonly Piece[]): boolean {
  const parts = paragraphs(content);
  return (
    parts.length > 1 ||
    parts.some(
      (part) => isElement(part) && part.children.some((piece) => isBlock(piece) || isElement(piece, 'br')),
    )
  );
}

/** The content of a cell on one line. Entries and paragraphs are told apart by semicolons, unless a sentence ends before. */
function lineOf(content: readonly Piece[], isHead: boolean): readonly Piece[] {
  const line: Piece[] = [];
  for (const part of paragraphs(content).flatMap(leaves)) {
    const isEnded = isHead || /[.!?:;,]$/.test(textOf(line).trim());
    if (line.length > 0) line.push(isEnded ? ' ' : '; ');
    for (const piece of part) line.push(onOneLine(piece));
  }
  const settledLine = settled(trimmed(line));
  return isHead
    ? settledLine.flatMap((piece) => (isElement(piece, 'strong') ? piece.children : [piece]))
    : settledLine;
}

function onOneLine(piece: Piece): Piece {
  if (typeof piece === 'string') return piece;
  return piece.name === 'br' ? ' ' : { ...piece, children: piece.children.map(onOneLine) };
}

/** The lines of text within a block. */
function leaves(piece: Piece): readonly (readonly Piece[])[] {
  if (!isElement(piece)) return [[piece]];
  return piece.children.some(isBlock) ? paragraphs(piece.children).flatMap(leaves) : [piece.children];
}
