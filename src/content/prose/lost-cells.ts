import type { Slip } from './slips.ts';

/** Finds what a row of a table says beyond the cells of its head: nobody sees that. `row` is the line as it stands. */
export function lostCells(row: string, columns: number): Slip | undefined {
  const start = /^[\s>]*\|?/.exec(row)?.[0].length ?? 0;
  const cells = [...row.slice(start).matchAll(/(?:\\.|[^|\\])+|(?<=\|)(?=\|)|^(?=\|)/g)];
  const lost = cells.slice(columns).find(({ 0: cell }) => cell.trim() !== '');
  if (lost === undefined) return undefined;
  const written = row.slice(start + lost.index).trim();
  return {
    kind: 'lost_cells',
    written: written.replace(/\s*\|\s*$/, ''),
    at: row.indexOf(written, start + lost.index),
  };
}
