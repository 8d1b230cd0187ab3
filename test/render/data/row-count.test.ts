import { expect, it } from 'vitest';
import { rowsOf } from '../../../src/render/data/csv-rows.ts';
import { rowCount } from '../../../src/render/data/row-count.ts';
import { load } from '../support/sites.ts';

it.each([
  ['the first town', 'content', 'public'],
  ['the example town', 'test/fixtures/exempelkommun', 'test/fixtures/exempelkommun-public'],
])('of %s, each period has as many rows as its table', async (name, contentDir, publicDir) => {
  const { site } = await load(name, contentDir, publicDir);
  expect(site.periods.map(rowCount)).toEqual(site.periods.map((period) => rowsOf(site, period).length));
});
