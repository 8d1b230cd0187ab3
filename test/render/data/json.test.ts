import { expect, it } from 'vitest';
import { jsonOf } from '../../../src/render/data/json.ts';
import { EVERYTHING } from '../../../src/render/data/records.ts';
import { dataOf } from '../support/data.ts';
import { period, site } from '../support/model.ts';
import { SITES } from '../support/sites.ts';

const written = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

it.each(SITES)('the data of $name is written a period at a time as it would be whole', ({ site: made }) => {
  const pieces = [...jsonOf(made, EVERYTHING)];
  expect(pieces).toHaveLength(made.periods.length + 2);
  expect(pieces.join('')).toBe(written(dataOf(made)));
});

it.each([
  ['no period', site({ periods: [] })],
  [
    'a text of several lines',
    site({ periods: [period({ slug: '2018', introduction: 'Ett.\n\n  Två "tre".' })] }),
  ],
])('also with %s', (_, made) => {
  expect([...jsonOf(made, EVERYTHING)].join('')).toBe(written(dataOf(made)));
});
