import type { Site } from '../../model/site.ts';
import { COLUMNS } from '../data/csv-columns.ts';
import { type Row, rowsOf } from '../data/csv-rows.ts';
import { dataOf, EVERYTHING } from '../data/records.ts';

/** The columns that show what a row is; those of the table are many more. */
const SHOWN = ['period', 'aktivitet', 'ansvarig', 'uppfoljning', 'status', 'utfall_tal'];
const MOST = 3;

/** A few rows as they stand in the table, those that tell the most first; a column that they leave empty is not shown. */
export function sampleRows(site: Site) {
  const all = rowsOf(dataOf(site, EVERYTHING));
  const rows = all.toSorted((a, b) => told(b) - told(a)).slice(0, MOST);
  const columns = COLUMNS.filter(
    ({ name, of }) => SHOWN.includes(name) && rows.some((row) => (of(row) ?? '') !== ''),
  );
  return {
    names: columns.map(({ name }) => name),
    rows: rows.map((row) =>
      columns.map(({ name, of }) => ({ name, isName: name === 'aktivitet', text: String(of(row) ?? '') })),
    ),
  };
}

/** How much a row tells of how it goes. */
function told({ result }: Row): number {
  if (result === undefined) return 0;
  return typeof result.utfall === 'number' ? 2 : 1;
}
