import { readFileSync, writeFileSync } from 'node:fs';
import { contentJsonSchema } from '../content/description/json-schema.ts';
import { withKeyTables } from '../content/description/key-table.ts';

/** Makes what explains the content format out of the rules that check it; a test tells when it has to be run again. */
writeFileSync('docs/content.schema.json', `${JSON.stringify(contentJsonSchema(), null, 2)}\n`);
writeFileSync('docs/redaktor.md', withKeyTables(readFileSync('docs/redaktor.md', 'utf8')));
