import { COLUMNS } from './csv-columns.ts';

/** What the columns of a table mean, for programs (CSV on the Web, W3C): stands beside the table. */
export function csvMetadata(address: string, title: string, licence: string): string {
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
      url: address,
      'dc:title': title,
      'dc:description': `Till för program. För kalkylprogram finns ${spreadsheetAddress(address)}.`,
      'dc:license': { '@id': licence },
      dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
      tableSchema: {
        primaryKey: 'id',
        columns: COLUMNS.map(({ name, title: titles, type, separator }) => ({
          name,
          titles: name,
          'dc:description': titles,
          datatype: type,
          ...(separator === undefined ? {} : { separator }),
        })),
      },
    },
    undefined,
    2,
  )}\n`;
}

/** Where the table for spreadsheets is, beside an exact one. */
export function spreadsheetAddress(exact: string): string {
  return exact.replace(/\.csv$/, '.kalkyl.csv');
}
