import type { AnswerTable } from '../answer-table.ts';
import { headerColumns } from './header-columns.ts';
import { mediaTypes } from './media-types.ts';

/**
 * `staticwebapp.config.json` for Azure Static Web Apps, which knows 301 and 302 as redirects, and four statuses that may have a page.
 * What was withdrawn is answered there with 404.
 */
export function azureRules(table: AnswerTable): string {
  const { byEnding, others } = mediaTypes(table);
  const own = new Map<string, Record<string, string>>();
  const add = (address: string, name: string, value: string) =>
    own.set(address, { ...own.get(address), [name]: value });
  const columns = headerColumns(table).filter(({ name }) => name !== 'Vary');
  for (const { name, others } of columns)
    for (const { value, answers } of others)
      for (const { address } of answers) add(address, name, value ?? '');
  for (const { address, type } of others) add(address, 'Content-Type', type);
  const rules = {
    globalHeaders: Object.fromEntries(
      columns.flatMap(({ name, usual }) => (usual === undefined ? [] : [[name, usual]])),
    ),
    mimeTypes: Object.fromEntries([...byEnding].filter(([ending]) => ending !== '')),
    routes: [
      ...table.moved.map(({ from, to }) => ({ route: encodeURI(from), redirect: to, statusCode: 301 })),
      ...[...own].map(([address, headers]) => ({ route: encodeURI(address), headers })),
    ],
    responseOverrides: Object.fromEntries(
      table.errors
        .filter(({ status }) => status === 400 || status === 404)
        .map(({ status, file }) => [status, { rewrite: `/${file}` }]),
    ),
    trailingSlash: 'never',
  };
  return `${JSON.stringify(rules, undefined, 2)}\n`;
}
