import { readFileSync, writeFileSync } from 'node:fs';
import { contentJsonSchema } from '../content/description/json-schema.ts';
import { withKeyTables } from '../content/description/key-table.ts';
import { withFormatTables } from '../render/data/format-tables.ts';
import { dataSchema } from '../render/data/records.ts';
import { noticeOf } from './describe/notice.ts';

/** Makes what explains the content, the data and the packages out of what checks, makes and pins them; a test tells when it has to be run again. */
writeFileSync('docs/content.schema.json', `${JSON.stringify(contentJsonSchema(), null, 2)}\n`);
writeFileSync('docs/redaktor.md', withKeyTables(readFileSync('docs/redaktor.md', 'utf8')));
writeFileSync('docs/format.schema.json', `${JSON.stringify(dataSchema(), null, 2)}\n`);
writeFileSync('docs/format.md', withFormatTables(readFileSync('docs/format.md', 'utf8')));
writeFileSync('NOTICE', noticeOf(JSON.parse(readFileSync('package-lock.json', 'utf8'))));
