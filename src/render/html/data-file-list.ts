import { OWN_PAGES } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { count, formatSize } from '../../words/swedish.ts';
import { OWN_NAMES } from '../data/data-files.ts';
import { rowCount } from '../data/row-count.ts';

/** How long a file is, by its address. */
export type LengthOf = (address: string) => number;

/** The forms of each file, in the order that the page has them. */
const FORMS = [
  { ending: 'kalkyl.csv', form: 'Excel', type: 'text/csv' },
  { ending: 'csv', form: 'CSV', type: 'text/csv' },
  { ending: 'json', form: 'JSON', type: 'application/json' },
] as const;

/** The files of data, all of it and period by period, each with its size by `lengthOf` in bytes, and the number of rows of a table. */
export function fileList({ periods }: Site, lengthOf: LengthOf) {
  const line = (name: string, text: string, rows: number) => {
    const files = FORMS.map(({ ending, form, type }) => {
      const href = `${OWN_PAGES.data}/${name}.${ending}`;
      return { href, form, type, label: formatSize(lengthOf(href)) };
    });
    return { text, rows: count(rows, 'rad', 'rader'), files };
  };
  return [
    line(
      'medborgarloften',
      'Allt',
      periods.reduce((sum, period) => sum + rowCount(period), 0),
    ),
    ...periods
      .filter(({ slug }) => !OWN_NAMES.includes(slug))
      .map((period) => line(period.slug, period.title, rowCount(period))),
  ];
}
