import type { Site } from '../../model/site.ts';
import { COLUMNS } from '../data/csv-columns.ts';
import { type Row, rowsOf } from '../data/csv-rows.ts';

/** The columns that show what a row is; those of the table are many more. */
const SHOWN = ['period', 'aktivitet', 'ansvarig', 'uppfoljning', 'status', 'utfall_tal'];
const MOST = 3;

/** A few rows as they stand in the table, those that tell the most first; a column that they leave empty is not shown. */
export function sampleRows(site: Site) {
  const rows = first(site)
    .toSorted((a, b) => told(b) - told(a))
    .slice(0, MOST);
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

/** The rows of the newest periods, until there are some that tell all. */
function first(site: Site): readonly Row[] {
  const rows: Row[] = [];
  for (const period of site.periods) {
    rows.push(...rowsOf(site, period));
    if (rows.filter((row) => told(row) === 2).length >= MOST) break;
  }
  return rows;
}

/** How much a row tells of how it goes. */
function told({ result }: Row): number {
  if (result === undefined) return 0;
  return typeof result.utfall === 'number' ? 2 : 1;
}
