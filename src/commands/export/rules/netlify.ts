import type { AnswerTable, Headers } from '../answer-table.ts';
import { headerColumns, shownAnswers } from './header-columns.ts';

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it: what every reply carries, and what some carry of their own, above
 * all the type of a file whose ending does not tell it.
 */
export function headerRules(table: AnswerTable): string {
  const columns = headerColumns(table);
  const usual = Object.fromEntries(
    columns.flatMap(({ name, usual }) => (usual === undefined || name === 'Vary' ? [] : [[name, usual]])),
  );
  const rules = shownAnswers(table).flatMap(({ address, headers }) => {
    const own = Object.entries(headers).filter(
      ([name, value]) => name !== 'Vary' && usual[name] !== value && !value.startsWith('text/html'),
    );
    return own.length === 0 ? [] : [rule(address, Object.fromEntries(own))];
  });
  return [rule('/*', usual), ...rules].join('');
}

/** `_redirects`, for the same servers: old addresses and where they lead. */
export function redirectRules({ moved }: AnswerTable): string {
  return moved.map(({ from, to }) => `${encodeURI(from)} ${to} 308\n`).join('');
}

function rule(address: string, headers: Headers): string {
  return `${[encodeURI(address), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
}
