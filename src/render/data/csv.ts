import type { Site } from '../../model/site.ts';
import { COLUMNS, type Value } from './csv-columns.ts';
import { rowsOf } from './csv-rows.ts';
import { type Choice, chosenPeriods } from './records.ts';

/** How a table is written. */
type Dialect = {
  readonly start: string;
  readonly separator: string;
  readonly text: (value: Value) => string;
};

/** RFC 4180. Decimals have a point, as programs read them, and texts stand as they are. */
const EXACT: Dialect = { start: '', separator: ',', text: (value) => String(value ?? '') };

/** As a spreadsheet with Swedish settings opens a file by itself: it takes a point in a number for a date, and some texts for formulas. */
const SPREADSHEET: Dialect = {
  start: '\ufeff',
  separator: ';',
  text: (value) => (typeof value === 'number' ? String(value).replace('.', ',') : guarded(value ?? '')),
};

/**
 * A tidy table: a row for each activity and each follow-up that mentions it, or for each outcome where it tells of several; one row for
 * an activity that none mentions, and for a pledge without activities. A pledge as a whole has rows where a follow-up mentions it. Empty
 * is unknown.
 */
export function csvOf(site: Site, choice: Choice): Generator<string> {
  return tableOf(site, choice, EXACT);
}

/** The same rows for a person who opens the file in a spreadsheet; programs read the exact one. */
export function spreadsheetOf(site: Site, choice: Choice): Generator<string> {
  return tableOf(site, choice, SPREADSHEET);
}

/** A period at a time, as jsonOf() does. */
function* tableOf(site: Site, choice: Choice, { start, separator, text }: Dialect): Generator<string> {
  const line = (values: readonly string[]) => `${values.map(quoted).join(separator)}\r\n`;
  yield start + line(COLUMNS.map(({ name }) => name));
  for (const period of chosenPeriods(site, choice))
    yield rowsOf(site, period)
      .map((row) => line(COLUMNS.map(({ of }) => text(of(row)))))
      .join('');
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With an apostrophe before what would be run as a formula, whatever spaces it has first and however wide its sign is. */
function guarded(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
}
