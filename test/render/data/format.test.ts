import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFormatTables } from '../../../src/render/data/format-tables.ts';
import { dataSchema } from '../../../src/render/data/records.ts';
import { SPECIFICATION } from '../../../src/render/data/specification.ts';
import { SITES, textAt } from '../support/sites.ts';

describe('the specification', () => {
  const text = readFileSync('docs/format.md', 'utf8');

  it('has the fields and columns that the data has', () => {
    expect(withFormatTables(text), 'run npm run describe').toBe(text);
    expect(text).toContain(
      '| `perioder[].loften[].fortsatter` | text | Vad det fortsätter, som period/nyckel. |',
    );
    expect(text).toContain('| `mal_antal` | tal | Målets tal |');
  });

  it('is called what the data says that it keeps', () => {
    expect(text.split('\n')[0]).toBe(`# Specifikation: ${SPECIFICATION.name}`);
    expect(text).toContain(`\`${SPECIFICATION.id}\``);
  });

  it('has the schema beside it', () => {
    const committed: unknown = JSON.parse(readFileSync('docs/format.schema.json', 'utf8'));
    expect(committed, 'run npm run describe').toEqual(JSON.parse(JSON.stringify(dataSchema())));
  });

  it('names every file by an address that the site has', () => {
    const [site] = SITES;
    if (site === undefined) throw new Error('there is no site');
    const named = [...text.matchAll(/`(\/oppna-data\/[a-z0-9.-]+)`/g)].map(([, address = '']) => address);
    expect(named.length).toBeGreaterThan(7);
    for (const address of named) expect(textAt(site, address).length).toBeGreaterThan(100);
  });
});

it('every town has the same schema, whose id is a URN', () => {
  const schemas = SITES.flatMap((made) => [
    textAt(made, '/oppna-data/schema.json'),
    textAt(made, '/oppna-data/schema-1.json'),
  ]);
  expect(new Set(schemas).size).toBe(1);
  expect(JSON.parse(schemas[0] ?? '')).toMatchObject({
    $id: 'urn:uuid:bc65bc1f-a3fa-451a-8e78-f7eb05fad9b9',
    title: 'medborgarlöften 1.1',
  });
});
