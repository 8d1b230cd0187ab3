import { OWN_PAGES } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { count, formatSize } from '../../words/swedish.ts';
import { rowsOf } from '../data/csv-rows.ts';
import { OWN_NAMES, openDataFiles } from '../data/data-files.ts';
import { dataOf, EVERYTHING } from '../data/records.ts';

/** The forms of each file, in the order that the page has them. */
const FORMS = [
  { ending: 'kalkyl.csv', form: 'Excel', type: 'text/csv' },
  { ending: 'csv', form: 'CSV', type: 'text/csv' },
  { ending: 'json', form: 'JSON', type: 'application/json' },
] as const;

/** The files of data, all of it and period by period, each with its size, and the number of rows of a table. */
export function fileList(site: Site) {
  const sizes = new Map(openDataFiles(site).map(({ address, make }) => [address, () => sizeOf(make())]));
  const line = (name: string, text: string, rows: number) => {
    const files = FORMS.map(({ ending, form, type }) => {
      const href = `${OWN_PAGES.data}/${name}.${ending}`;
      return { href, form, type, label: sizes.get(href)?.() };
    });
    return { text, rows: count(rows, 'rad', 'rader'), files };
  };
  const rows = (period: string) => rowsOf(dataOf(site, { period, part: undefined })).length;
  return [
    line('medborgarloften', 'Allt', rowsOf(dataOf(site, EVERYTHING)).length),
    ...site.periods
      .filter(({ slug }) => !OWN_NAMES.includes(slug))
      .map(({ slug, title }) => line(slug, title, rows(slug))),
  ];
}

function sizeOf(file: string | Buffer): string {
  return formatSize(Buffer.byteLength(file));
}
