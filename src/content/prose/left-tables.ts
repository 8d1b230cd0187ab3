import { firstSlip, type Slip, startIn } from './slips.ts';

const RULE = /^[ \t]*\|?[ \t]*:?[-–—=]+:?[ \t]*(?:\|[ \t]*:?[-–—=]+:?[ \t]*)*\|?[ \t]*$/m;
const GRID = /^[ \t]*(\+[-=]{2,}[-=+]*\+)[ \t]*$/m;
const ROWS = /^[ \t]*\|[^|\n]*\|.*\n[ \t]*\|[^|\n]*\||^[^|\n]+ \| .*\n[^|\n]+ \| /m;
const ROW = /^[ \t]*(?=\|[|\s]*[^|\s])(\|.*\|)[ \t]*$/m;
const TABS = /^(?:.*\S\t+\S.*\t+\S|.*\S\t+\S.*\n.*\S\t+\S)/m;
const COLUMNS = /^.*\S {3,}\S.*\n.*\S {3,}\S/m;
/** What stands between cells as Excel saves a table as text. */
const BETWEEN: readonly (readonly [string, RegExp])[] = [
  ['semikolon', /;(?! )/g],
  ['kommatecken', /,(?! |$)(?<!\d,(?=\d))/g],
];
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

/** Three lines or more with as many semicolons each, or commas; those of a sentence have a space after them and stand in lines that go on. */
function leftSemicolons(text: string): Slip | undefined {
  if (!/[;,].*\n.*[;,]/.test(text)) return undefined;
  for (const [sign, between] of BETWEEN) {
    let rows = 0;
    let last = 0;
    let at = 0;
    let start = 0;
    for (const line of text.split('\n')) {
      const count = [...line.matchAll(between)].length;
      rows = count > 0 && count === last ? rows + 1 : Math.min(count, 1);
      if (rows === 1) start = at;
      if (rows > 2) return { kind: 'semicolons', written: sign, at: start };
      last = count;
      at += line.length + 1;
    }
  }
  return undefined;
}
