import { type Block, plain } from './content.ts';

/** A table of plain words with a head, each column as wide as it needs; the first cell of a row is its heading. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    alignments: head.map(() => 'left'),
    head: head.map((word) => [plain(word)]),
    rows: rows.map((row) => row.map((word) => [plain(word)])),
  };
}
