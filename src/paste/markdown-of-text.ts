import { type Line, readLine } from './text-lines.ts';

type Entry = Extract<Line, { kind: 'entry' }>;
type Row = Extract<Line, { kind: 'row' }>;

/** A cell of Excel with line breaks is written between quotes, which are doubled in it. */
const QUOTED = /(?<=\t)"((?:[^"]|"")*)"(?=[\t\n]|$)|(?<=^|\n)"((?:[^"]|"")*)"(?=\t)/g;

/**
 * Makes markdown of plain text that a program has put on the clipboard: lines that begin with `•`, `o⇥`, `–`, `·` or a number become
 * lists, each within the other by their tabs or their signs, and lines with tabs become tables. All else is left as it is, but for spaces
 * at the ends of lines.
 */
export function markdownOfText(text: string): string {
  const lines = text
    .replace(/\r\n?|[\v\u2028]/g, '\n')
    .replace(QUOTED, (whole, later: string | undefined, first: string | undefined) => {
      const cell = later ?? first ?? '';
      return cell.includes('\n') ? cell.replaceAll('""', '"').replace(/\n+/g, ' ') : whole;
    })
    .split('\n')
    .map(readLine);
  const blocks = groups(lines).map(written);
  return blocks.reduce((whole, { isText, text: block }, at) => {
    if (at === 0) return block;
    const isApart = (isText && blocks[at - 1]?.isText) || block === '' || /(?:^|\n)$/.test(whole);
    return `${whole}\n${isApart ? '' : '\n'}${block}`;
  }, '');
}

/** Lines that belong together: a list, a table, or one line of text. */
function groups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1)?.[0];
    if (line.kind !== 'text' && last?.kind === line.kind) found.at(-1)?.push(line);
    else found.push([line]);
  }
  return found;
}

/** A group as markdown, and whether it is text as it was: a list that is markdown already, a line of speech, a line with one tab. */
function written(group: readonly Line[]): { readonly isText: boolean; readonly text: string } {
  const entries = group.filter((line) => line.kind === 'entry');
  const rows = group.filter((line) => line.kind === 'row');
  const isSpeech =
    entries.length === 1 && /^[–—]$/.test(entries[0]?.sign ?? '') && !entries[0]?.raw.includes('\t');
  if (isSpeech || entries.every(({ isMarkdown }) => isMarkdown)) {
    if (rows.length > 1) return { isText: false, text: table(rows) };
    return { isText: true, text: group.map(asItWas).join('\n') };
  }
  return { isText: false, text: nested(entries).join('\n') };
}

function asItWas(line: Line): string {
  if (line.kind === 'row') return line.cells.filter((cell) => cell !== '').join(' ');
  return line.kind === 'entry' ? line.raw : line.text;
}

/** Deeper is what has more space before it, or a sign that is new since the entry that it stands under. */
function nested(entries: readonly Entry[]): readonly string[] {
  let open: { readonly indent: number; readonly sign: string; readonly width: number }[] = [];
  return entries.map(({ indent, sign, text }) => {
    const kind = /\d/.test(sign) ? '1' : sign;
    const same = open.findLastIndex((level) => level.indent === indent && level.sign === kind);
    if (same >= 0) open = open.slice(0, same);
    // Signs go within numbers oftener than numbers within signs.
    else open = open.filter((level) => level.indent < indent || (level.indent === indent && kind !== '1'));
    const mark = kind === '1' ? `${sign}. ` : '- ';
    const space = open.reduce((sum, { width }) => sum + width, 0);
    open = [...open, { indent, sign: kind, width: mark.length }];
    return `${' '.repeat(space)}${mark}${text}`;
  });
}

/** The first row is the head. Columns without words fall away. */
function table(rows: readonly Row[]): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const used = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  const line = ({ cells }: Row) =>
    `| ${used.map((column) => (cells[column] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, `|${' --- |'.repeat(used.length)}`, ...body]
    .map((row) => row?.replace(/ {2,}/g, ' '))
    .join('\n');
}
