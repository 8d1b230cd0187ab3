import { COLUMNS } from './csv-columns.ts';
import { fieldsOf } from './fields.ts';
import { dataSchema } from './records.ts';

const TABLES: Readonly<Record<string, () => readonly string[]>> = {
  json: () => [
    '| fält | värde | betyder |',
    '|---|---|---|',
    ...fieldsOf(dataSchema()).map(({ path, kind, words, meaning }) => {
      const value = words.length === 0 ? kind : words.map((word) => `”${word}”`).join(', ');
      return `| \`${path}\` | ${value} | ${meaning} |`;
    }),
  ],
  csv: () => [
    '| kolumn | värde | betyder |',
    '|---|---|---|',
    ...COLUMNS.map(({ name, type, title }) => `| \`${name}\` | ${KINDS[type]} | ${title} |`),
  ],
};

const KINDS = { string: 'text', date: 'dag', decimal: 'tal', anyURI: 'adress' } as const;

const MARKED = /(<!-- (json|csv) -->\n)[\s\S]*?(<!-- slut -->)/g;

/** The specification with its tables made anew of the schema and the columns; they stand between `<!-- json -->` and `<!-- slut -->`. */
export function withFormatTables(specification: string): string {
  return specification.replace(MARKED, (_whole, start: string, name: string, end: string) => {
    const lines = TABLES[name]?.() ?? [];
    return `${start}\n${lines.join('\n')}\n\n${end}`;
  });
}
