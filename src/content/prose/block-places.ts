/** Where the blocks of a piece of prose stand in it. A parser gives their text without indentation, `>` and the like. */
export class BlockPlaces {
  readonly #lines: readonly string[];
  readonly #starts: readonly number[];
  #cell = { line: -1, end: 0 };

  constructor(prose: string) {
    this.#lines = prose.split('\n');
    const starts = [0];
    for (const line of this.#lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
    this.#starts = starts;
  }

  /** A line as it is written. */
  line(line: number): string {
    return this.#lines[line] ?? '';
  }

  /** Where a text first stands on a line, else where the line begins. */
  onLine(line: number, text: string, from = 0): number {
    const column = this.line(line).indexOf(text, from);
    return (this.#starts[line] ?? 0) + Math.max(from, column);
  }

  /** Tells of a block whose text begins on a line where an offset in its text stands. Offsets must be asked for in order. */
  ofText(line: number, content: string): (at: number) => number {
    let own: readonly string[] | undefined;
    let row = 0;
    let start = 0;
    let place = 0;
    return (at) => {
      if (own === undefined) {
        own = content.split('\n');
        place = this.#ofRow(line, own[0]);
      }
      for (let end = start + (own[row]?.length ?? at); at > end; end = start + (own[row]?.length ?? at)) {
        start = end + 1;
        row += 1;
        place = this.#ofRow(line + row, own[row]);
      }
      return place + at - start;
    };
  }

  /** Where a row of a block's text begins; tabs before it may have become spaces. */
  #ofRow(line: number, text = ''): number {
    return this.onLine(line, text.trim()) - (text.length - text.trimStart().length);
  }

  /** The same for a cell of a table's row. Every cell must be asked for, from the first one on. */
  ofCell(line: number, content: string): (at: number) => number {
    const written = asInRow(content);
    const from = this.#cell.line === line ? this.#cell.end : 0;
    const start = this.onLine(line, written, from);
    this.#cell = { line, end: start - (this.#starts[line] ?? 0) + written.length };
    return (at) => start + asInRow(content.slice(0, at)).length;
  }
}

/** Within a cell the sign between cells has a backslash. */
function asInRow(content: string): string {
  return content.replaceAll('|', '\\|');
}
