import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/render/data/fields.ts';
import { dataSchema } from '../../../src/render/data/records.ts';
import { largeSite } from '../support/large-period.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { exempelkommun, pageOf, renderSite, SITES, textAt } from '../support/sites.ts';

const HOSTILE = renderSite(
  'hostile words',
  site({
    periods: [
      period({
        slug: '2031',
        pledges: [
          pledge({
            id: 'torget',
            title: 'Citat ", komma, =1+1\noch ny rad',
            activities: [
              activity({
                id: 'a',
                target: { bound: 'minst', amount: 1588.5, unit: 'möten', per: undefined },
              }),
              activity({ id: 'b' }),
            ],
          }),
          pledge({ id: 'tomt' }),
        ],
        followUps: [
          followUp({
            slug: 'tertial-1',
            results: [
              result({ activity: 'a', outcome: 'ett 80-tal' }),
              result({ activity: 'b', outcome: 0 }),
            ],
          }),
        ],
      }),
    ],
  }),
);
const SEVERAL = renderSite(
  'several outcomes',
  site({
    periods: [
      period({
        slug: '2031',
        pledges: [pledge({ id: 'torget', activities: [activity({ id: 'a' })] }), pledge({ id: 'tomt' })],
        followUps: [
          followUp({
            slug: 'varen',
            results: [
              result({
                activity: 'a',
                outcomes: [
                  { amount: 12, unit: 'kontroller' },
                  { amount: 303, unit: 'bilister' },
                ],
              }),
            ],
          }),
        ],
      }),
    ],
  }),
);
const ALL = [...SITES, HOSTILE, renderSite('a large period', largeSite(3)), renderSite('nothing', site())];

function csv(made: (typeof ALL)[number], address = '/oppna-data/medborgarloften.csv') {
  const rows: Record<string, string>[] = parse(textAt(made, address), {
    columns: true,
    record_delimiter: '\r\n',
  });
  return rows;
}

describe.each(ALL)('the data of $name', (made) => {
  it('keeps its schema, all of it and period by period', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(textAt(made, '/oppna-data/schema.json')));
    const slugs = ['medborgarloften', ...made.site.periods.map(({ slug }) => slug)];
    for (const slug of slugs) {
      validate(JSON.parse(textAt(made, `/oppna-data/${slug}.json`)));
      expect(validate.errors, slug).toBe(null);
    }
  });

  it('has a table whose every row has every column, as its description says', () => {
    const metadata: unknown = JSON.parse(textAt(made, '/oppna-data/medborgarloften.csv-metadata.json'));
    const [head = ''] = textAt(made, '/oppna-data/medborgarloften.csv').split('\r\n');
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
      url: `${made.site.url}/oppna-data/medborgarloften.csv`,
      tableSchema: { columns: head.split(',').map((name) => ({ name })) },
    });
    expect(metadata).toMatchObject({ tableSchema: { primaryKey: 'id' } });
    const lists = JSON.stringify(metadata).match(/"name":"[a-z_]+"[^}]*"separator":"[^"]*"/g);
    expect(
      lists?.map((column) => column.replace(/^"name":"([a-z]+)".*"separator":"(.*)"$/, '$1 “$2”')),
    ).toEqual(['ansvarig “ ”', 'platser “; ”']);
    const least = made.site.periods.flatMap(({ pledges }) =>
      pledges.map(({ activities }) => Math.max(1, activities.length)),
    );
    expect(csv(made).length).toBeGreaterThanOrEqual(least.reduce((sum, number) => sum + number, 0));
  });
});

describe('a table', () => {
  it('keeps quotes, commas and new lines, tells numbers from texts, and leaves empty what is not known', () => {
    const rows = csv(HOSTILE);
    expect(
      rows.map(({ lofte, aktivitet, mal_antal, utfall_tal, utfall_text }) => [
        lofte,
        aktivitet,
        mal_antal,
        utfall_tal,
        utfall_text,
      ]),
    ).toEqual([
      ['torget', 'a', '1588.5', '', 'ett 80-tal'],
      ['torget', 'b', '', '0', ''],
      ['tomt', '', '', '', ''],
    ]);
    expect(rows[0]?.['lofte_titel']).toBe('Citat ", komma, =1+1\noch ny rad');
  });

  it('names the place in every row, and each row by an id of its own', () => {
    for (const made of ALL) {
      const rows = csv(made);
      expect(rows.map(({ ort }) => ort)).toEqual(rows.map(() => made.site.place));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { id } of rows) expect(id).toMatch(/^tag:/);
    }
    expect(csv(SEVERAL).map(({ id }) => id)).toEqual([
      'tag:provstad.example,2026:2031/uppfoljning/varen/resultat/a',
      'tag:provstad.example,2026:2031/uppfoljning/varen/resultat/a/utfall/2',
      'tag:provstad.example,2026:2031/lofte/tomt',
    ]);
  });
});

it('a period whose folder has the name of a data file is in the data, and takes no address from it', () => {
  const named = renderSite(
    'odd names',
    site({ periods: ['medborgarloften', 'schema', 'dcat'].map((slug) => period({ slug })) }),
  );
  expect(JSON.parse(textAt(named, '/oppna-data/medborgarloften.json')).perioder).toHaveLength(3);
  expect(textAt(named, '/oppna-data/schema.json')).toContain('2020-12');
  expect(pageOf(named, '/oppna-data')).not.toContain('/oppna-data/dcat.json"');
});

describe('the schema', () => {
  it('refuses what is not in it', () => {
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
    addFormats.default(ajv);
    const validate = ajv.compile(dataSchema());
    const data = JSON.parse(textAt(exempelkommun, '/oppna-data/medborgarloften.json'));
    expect(validate({ ...data, mer: 1 })).toBe(false);
    expect(validate({ ...data, perioder: [{}] })).toBe(false);
  });

  it('explains every field of the data', () => {
    const paths = new Set(fieldsOf(dataSchema()).map(({ path }) => path));
    const used = new Set<string>();
    const walk = (value: unknown, path: string) => {
      if (Array.isArray(value)) for (const item of value) walk(item, `${path}[]`);
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          const own = path === '' ? key : `${path}.${key}`;
          used.add(own);
          walk(inner, own);
        }
    };
    walk(JSON.parse(textAt(exempelkommun, '/oppna-data/medborgarloften.json')), '');
    expect([...used].filter((path) => !paths.has(path))).toEqual([]);
    for (const { meaning, kind } of fieldsOf(dataSchema()))
      expect(`${kind}: ${meaning}`).toMatch(/^\p{L}[\p{L} ]+: \p{Lu}|^\p{L}[\p{L} ]+: minst/u);
  });
});
