import type { Slip } from './slips.ts';

/**
 * Finds what is wrong with a row of a table, as it stands: what it says beyond the cells of the head, which nobody sees; cells that are not
 * there, as those of a text that follows at once; and a line that one of its ends lacks, or both where the head has them.
 */
export function rowSlip(row: string, head: string, columns: number): Slip | undefined {
  const start = /^[\s>]*\|?/.exec(row)?.[0].length ?? 0;
  const cells = [
    ...row
      .slice(start)
      .trimEnd()
      .matchAll(/(?:\\.|[^|\\])+|(?<=\|)(?=\|)|^(?=\|)/g),
  ];
  const lost = cells.slice(columns).find(({ 0: cell }) => cell.trim() !== '');
  const first = row.length - row.replace(/^[\s>]+/, '').length;
  if (lost !== undefined) {
    const written = row.slice(start + lost.index).trim();
    return {
      kind: 'lost_cells',
      written: written.replace(/\s*\|\s*$/, ''),
      at: row.indexOf(written, start + lost.index),
    };
  }
  const written = row.trim();
  if (cells.length < columns)
    return { kind: /(?<!\\)\|/.test(row) ? 'missing_cells' : 'text_in_table', written, at: first };
  const isOpen = written.startsWith('|') ? !hasEnds(row) : hasEnds(head) || /(?<!\\)\|$/.test(written);
  return isOpen ? { kind: 'open_row', written, at: first } : undefined;
}

function hasEnds(row: string): boolean {
  return /^[\s>]*\|.*(?<!\\)\|\s*$/.test(row);
}
