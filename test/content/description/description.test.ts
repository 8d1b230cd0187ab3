import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentJsonSchema, jsonSchemaOf } from '../../../src/content/description/json-schema.ts';
import { keyTable, withKeyTables } from '../../../src/content/description/key-table.ts';
import { list } from '../../../src/content/schema/collections.ts';
import { optional, record, required } from '../../../src/content/schema/record.ts';
import { choice, text } from '../../../src/content/schema/values.ts';

const EXAMPLE = record('ett exempel', '{namn: X}', {
  namn: required(text('X'), 'Vad det heter.'),
  slag: optional(list(choice(['a', 'b'])), 'Vilka slag | sorter det är.'),
});

describe('what explains the content format is made of the rules that check it', () => {
  it('the JSON Schema in docs is the one that the rules make', () => {
    const committed: unknown = JSON.parse(readFileSync('docs/content.schema.json', 'utf8'));
    expect(committed, 'run npm run describe').toEqual(JSON.parse(JSON.stringify(contentJsonSchema())));
  });

  it('the tables of the handbook are the ones that the rules make', () => {
    const handbook = readFileSync('docs/redaktor.md', 'utf8');
    expect(withKeyTables(handbook), 'run npm run describe').toBe(handbook);
    for (const kind of ['webbplats', 'lofte', 'uppfoljning', 'sida'])
      expect(handbook).toContain(`<!-- nycklar: ${kind} -->`);
  });

  it('a record becomes an object that refuses other keys, and what is optional may be left empty', () => {
    expect(jsonSchemaOf(EXAMPLE)).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['namn'],
      properties: {
        namn: { description: 'Vad det heter.', type: ['string', 'number', 'boolean'] },
        slag: {
          description: 'Vilka slag | sorter det är.',
          anyOf: [{ type: 'array', items: { enum: ['a', 'b'] } }, { type: 'null' }],
        },
      },
    });
  });

  it('a table has a row for every key', () => {
    expect(keyTable(EXAMPLE)).toBe(
      [
        '| nyckel | krävs | vad som skrivs | förklaring |',
        '|---|---|---|---|',
        '| `namn` | ja | en text | Vad det heter. |',
        '| `slag` | nej | en lista | Vilka slag \\| sorter det är. |',
      ].join('\n'),
    );
  });

  it('a table of an unknown kind of file is a mistake in the handbook', () => {
    expect(() => withKeyTables('<!-- nycklar: okand -->\n<!-- slut -->')).toThrow(
      'the handbook asks for a table of an unknown kind of file: okand',
    );
  });
});
