import { firstSlip, type Slip, startIn } from './slips.ts';

const RULE = /^[ \t]*\|?[ \t]*:?[-–—=]+:?[ \t]*(?:\|[ \t]*:?[-–—=]+:?[ \t]*)*\|?[ \t]*$/m;
const GRID = /^[ \t]*(\+[-=]{2,}[-=+]*\+)[ \t]*$/m;
const ROWS = /^[ \t]*\|[^|\n]*\|.*\n[ \t]*\|[^|\n]*\||^[^|\n]+ \| .*\n[^|\n]+ \| /m;
const ROW = /^[ \t]*(?=\|[|\s]*[^|\s])(\|.*\|)[ \t]*$/m;
const TABS = /^(?:.*\S\t+\S.*\t+\S|.*\S\t+\S.*\n.*\S\t+\S)/m;
const COLUMNS = /^.*\S {3,}\S.*\n.*\S {3,}\S/m;
/** As Excel saves a table as text. */
const SEMICOLONS = /^(?=\S)[^;\n]*(?:;[^;\n]*)+(?:\n[^;\n]*(?:;[^;\n]*)+)+$/m;
const TAB = /(?<=\S)(\t+)(?=\S)/;

/** Finds lines that were meant as a table and are shown as one text, each text once. */
export function leftTable(text: string): Slip | undefined {
  if (!text.includes('|')) return firstSlip('table_without_rule', GRID, text);
  const rule = RULE.exec(text);
  if (rule?.[0].includes('|')) return { kind: 'table_rule', written: rule[0].trim(), at: startIn(rule) };
  return firstSlip('table_without_rule', ROWS, text) ?? firstSlip('table_row', ROW, text);
}

/** Finds tabs, and spaces in a row, which are shown as one space; each text once. */
export function leftSpaces(text: string): Slip | undefined {
  const table = firstSlip('tabs', TABS, text) ?? firstSlip('columns', COLUMNS, text) ?? leftSemicolons(text);
  return table ?? firstSlip('tab', TAB, text);
}

/** Three lines or more with as many semicolons each; a sentence has one, and a space after it. */
function leftSemicolons(text: string): Slip | undefined {
  const rows = SEMICOLONS.exec(text);
  const counts = rows?.[0].split('\n').map((row) => row.split(/;(?! )/).length) ?? [];
  const isTable = counts.length > 2 && counts.every((count) => count === counts[0] && count > 1);
  return rows !== null && isTable ? { kind: 'semicolons', written: '', at: rows.index } : undefined;
}
