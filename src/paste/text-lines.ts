/** What a line of pasted text is: an entry of a list, a row of a table, or words as they are. */
export type Line =
  | {
      readonly kind: 'entry';
      readonly indent: number;
      readonly sign: string;
      readonly text: string;
      readonly isMarkdown: boolean;
      readonly raw: string;
    }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

/** The signs that word processors write before an entry of a list; `o`, `·` and dashes are such before a tab or spaces alone. */
const ENTRY =
  /^([ \t]*)(?:([•●▪■◦‣⁃∙○\uF0B7\uF0A7\uF06F])[ \t\u00A0]*|(·)[ \t\u00A0]+|([o–—-])\t[ \t]*|([–—])[ \u00A0]+)(\S.*)$/u;
const NUMBERED = /^([ \t]*)(\d{1,3})(?:\.\t[ \t]*|\)[ \t\u00A0]+)(\S.*)$/;
const MARKDOWN = /^([ \t]*)([-*+]|\d{1,9}\.) +(\S.*)$/;

/** Reads one line. A row of a table has a tab between words. */
export function readLine(line: string): Line {
  const text = line.replace(/[ \t\u00A0]+$/, '');
  const [, indent = '', strong, dot, tabbed, dash, words = ''] = ENTRY.exec(text) ?? [];
  const sign = strong ?? dot ?? tabbed ?? dash;
  if (sign !== undefined) return entry(text, indent, sign, words, false);
  const [, before = '', number, counted = ''] = NUMBERED.exec(text) ?? [];
  if (number !== undefined) return entry(text, before, number, counted, false);
  const [, space = '', mark, own = ''] = MARKDOWN.exec(text) ?? [];
  if (mark !== undefined && !own.includes('\t')) return entry(text, space, mark.replace('.', ''), own, true);
  if (/\S\t/.test(text) || /^\t+\S.*\t/.test(text))
    return { kind: 'row', cells: text.split('\t').map((cell) => cell.trim()) };
  return { kind: 'text', text };
}

function entry(raw: string, space: string, sign: string, text: string, isMarkdown: boolean): Line {
  const indent = space.replaceAll('\t', '    ').length;
  return { kind: 'entry', indent, sign, text: text.replace(/\t+/g, ' '), isMarkdown, raw };
}
