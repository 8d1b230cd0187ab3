import type { Parsed } from '../../content/formats/parse-file.ts';
import type { PledgeFileValues } from '../../content/formats/pledge-file.ts';

/** A period that is there already, with its lofte.md. */
export type EarlierPeriod = { readonly slug: string; readonly file: Parsed<PledgeFileValues> };

/** The lines of an earlier lofte.md that hold the pledges which go on, letter for letter, comments and all. */
export function linesOfPledges(
  { source, values }: Parsed<PledgeFileValues>,
  goesOn: (id: string) => boolean,
): readonly string[] {
  const lines = source.text.split('\n');
  const starts = values.löften.map(({ id }) => itemStart(lines, source.at(id.offset).line - 1));
  const listEnd = endOfList(lines, starts.at(-1) ?? 0);
  return values.löften.flatMap(({ id }, index) =>
    goesOn(id.value) ? lines.slice(starts[index], starts[index + 1] ?? listEnd) : [],
  );
}

const indentOf = (line: string) => line.search(/\S/);

/** The line with the dash of the item that a line is in. */
function itemStart(lines: readonly string[], from: number): number {
  const isStart = (line: string) =>
    /^\s*-\s/.test(line) && indentOf(line) < Math.max(1, keyColumn(lines[from] ?? ''));
  let line = from;
  while (line > 0 && !isStart(lines[line] ?? '')) line -= 1;
  return line;
}

function keyColumn(line: string): number {
  return /^\s*(-\s+)?/.exec(line)?.[0].length ?? 0;
}

/** Where the last item ends: at the next line that is not further in than its dash. */
function endOfList(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? '');
  const after = lines.findIndex(
    (line, index) => index > start && line.trim() !== '' && indentOf(line) <= indent,
  );
  return after < 0 ? lines.length : after;
}
