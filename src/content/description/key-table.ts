import type { Described, DescribedField } from '../schema/schema.ts';
import { FILE_KINDS } from './file-kinds.ts';

type Row = { readonly key: string; readonly field: DescribedField };

/** The keys of one kind of file as a markdown table, nested keys with their path: `löften › aktiviteter › mål`. */
export function keyTable(described: Described): string {
  const rows = rowsOf(described, []).map(
    ({ key, field }) =>
      `| ${key} | ${field.required ? 'ja' : 'nej'} | ${cell(field.schema.what)} | ${cell(field.help)} |`,
  );
  return ['| nyckel | krävs | vad som skrivs | förklaring |', '|---|---|---|---|', ...rows].join('\n');
}

function rowsOf({ shape }: Described, path: readonly string[]): readonly Row[] {
  switch (shape.kind) {
    case 'scalar':
      return [];
    case 'list':
    case 'named':
      return rowsOf(shape.item, path);
    case 'either':
      return shape.options.flatMap((option) => rowsOf(option, path));
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, field]) => {
        const here = [...path, `\`${key}\``];
        return [{ key: here.join(' › '), field }, ...rowsOf(field.schema, here)];
      });
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const MARKED = /(<!-- nycklar: ([a-z]+) -->\n)[\s\S]*?(<!-- slut -->)/g;

/** The handbook with its tables of keys made anew; they stand between `<!-- nycklar: lofte -->` and `<!-- slut -->`. */
export function withKeyTables(handbook: string): string {
  return handbook.replace(MARKED, (_whole, start: string, name: string, end: string) => {
    const kind = FILE_KINDS.find((candidate) => candidate.name === name);
    if (kind === undefined)
      throw new Error(`the handbook asks for a table of an unknown kind of file: ${name}`);
    return `${start}\n${keyTable(kind.described)}\n\n${end}`;
  });
}
