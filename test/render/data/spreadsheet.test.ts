import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf, spreadsheetOf } from '../../../src/render/data/csv.ts';
import { EVERYTHING } from '../../../src/render/data/records.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { SITES, textAt } from '../support/sites.ts';

const whole = (pieces: Iterable<string>) => [...pieces].join('');
const rowsOf = (table: string, delimiter: string): Record<string, string>[] =>
  parse(table, { columns: true, delimiter, bom: true, record_delimiter: '\r\n' });

/** The title of a pledge as the table for spreadsheets has it. */
function titled(title: string): string | undefined {
  const made = site({ periods: [period({ slug: '2031', pledges: [pledge({ id: 'a', title })] })] });
  return rowsOf(whole(spreadsheetOf(made, EVERYTHING)), ';')[0]?.['lofte_titel'];
}

describe('the table for spreadsheets', () => {
  it('begins with a byte-order mark, has semicolons between cells and commas in numbers', () => {
    const target = { bound: 'minst', amount: 1588.5, unit: 'möten', per: undefined } as const;
    const table = whole(
      spreadsheetOf(
        site({
          periods: [
            period({
              slug: '2031',
              pledges: [
                pledge({ id: 'a', title: 'Ljus; folk', activities: [activity({ id: 'b', target })] }),
              ],
              followUps: [followUp({ slug: 'varen', results: [result({ activity: 'b', outcome: -0.5 })] })],
            }),
          ],
        }),
        EVERYTHING,
      ),
    );
    expect(table.startsWith('\ufeffort;')).toBe(true);
    expect(table).toContain(';a;"Ljus; folk";b;');
    expect(rowsOf(table, ';')).toMatchObject([{ mal_antal: '1588,5', utfall_tal: '-0,5' }]);
  });

  it.each(['=1+1', '+46 8', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\tx'])(
    'guards %j, which would be a formula',
    (title) => expect(titled(title)).toBe(`'${title}`),
  );

  it.each(['– 3 lampor', '1 = 1', '3-4', 'a@b.se', "'90-tal"])('leaves %j as it is', (title) =>
    expect(titled(title)).toBe(title),
  );

  it.each(SITES)('of $name has the rows of the exact one', (made) => {
    const exact = rowsOf(whole(csvOf(made.site, EVERYTHING)), ',');
    const told = rowsOf(textAt(made, '/oppna-data/medborgarloften.kalkyl.csv'), ';');
    expect(told.map(({ id }) => id)).toEqual(exact.map(({ id }) => id));
    expect(told.map(({ lofte_titel: title }) => title)).toEqual(exact.map(({ lofte_titel: title }) => title));
  });

  it.each(SITES)('of $name is told of beside the exact one', (made) => {
    const metadata: unknown = JSON.parse(textAt(made, '/oppna-data/medborgarloften.csv-metadata.json'));
    expect(metadata).toMatchObject({
      'dc:description': `Till för program. För kalkylprogram finns ${made.site.url}/oppna-data/medborgarloften.kalkyl.csv.`,
    });
    expect(textAt(made, '/oppna-data')).toContain(
      '<a href="/oppna-data/medborgarloften.kalkyl.csv" type="text/csv">Excel<span class="unseen">, Allt</span>, ',
    );
  });
});
