import { encodePath } from '../../../model/canonical-path.ts';
import { type Answer, type AnswerTable, WITHDRAWN } from '../answer-table.ts';
import { headerColumns, shownAnswers } from './header-columns.ts';
import { HIDDEN_ENDINGS, hiddenFiles, looksHidden } from './hidden-files.ts';
import { mediaTypes } from './media-types.ts';

/** The rules for Caddy, to be imported in the block of a site that has `root` set to the export. */
export function caddyRules(table: AnswerTable): string {
  const shown = looksHidden(table);
  const hidden = [...HIDDEN_ENDINGS.map((ending) => `*${ending}`), ...hiddenFiles(table)];
  return [
    'route {',
    ...usualHeaders(table),
    '  @writes not method GET HEAD',
    '  header @writes Allow "GET, HEAD"',
    '  error @writes 405',
    matcher('hidden', [
      `path ${hidden.map(quoted).join(' ')}`,
      ...(shown.length === 0 ? [] : [`not path ${shown.map(quoted).join(' ')}`]),
    ]),
    '  error @hidden 404',
    '  rewrite / /index.html',
    '  @page file {path}.html',
    '  rewrite @page {path}.html',
    matcher('here', ['file', 'not path */']),
    '  route @here {',
    ...[...otherHeaders(table), ...typeLines(table), ...FILES].map((line) => `  ${line}`),
    '  }',
    `  @gone file /${WITHDRAWN}{path}.html`,
    '  error @gone 410',
    ...redirectLines(table),
    '  error 404',
    '}',
    ...errorLines(table),
    '',
  ].join('\n');
}

/** Caddy says itself that a compressed answer varies; said again at the end, it is said once. */
const FILES = ['  file_server {', '    precompressed br gzip', '    disable_canonical_uris', '  }'];
const ONCE = 'Vary';

function usualHeaders(table: AnswerTable): readonly string[] {
  return headerColumns(table).flatMap(({ name, usual }) =>
    usual === undefined || name === ONCE ? [] : [`  header ${name} ${quoted(usual)}`],
  );
}

function otherHeaders(table: AnswerTable): readonly string[] {
  const columns = headerColumns(table);
  const pathsOf = (answers: readonly Answer[]) => answers.map(({ file }) => quoted(`/${file}`)).join(' ');
  const varies = columns.find(({ name }) => name === ONCE);
  const unvaried = varies?.others.flatMap(({ answers }) => answers) ?? [];
  return [
    ...columns
      .filter(({ name }) => name !== ONCE)
      .flatMap(({ name, others }) => others.map((other) => ({ name, ...other })))
      .flatMap(({ name, value, answers }, index) => [
        `  @other${index} path ${pathsOf(answers)}`,
        `  ${headerLine(`@other${index}`, name, value)}`,
      ]),
    ...(unvaried.length === 0 ? [] : [`  @varies not path ${pathsOf(unvaried)}`]),
    ...sentOnce(unvaried.length === 0 ? '' : '@varies ', varies?.usual),
    '  map "{path}?{query}" {site_keep} {',
    ...table.pinned.map(({ address, query }) => `    ${quoted(`${address}?${query}`)} kept`),
    '    default ""',
    '  }',
    '  @pinned expression `{site_keep} != ""`',
    `  header @pinned Cache-Control ${quoted(table.pinnedFor)}`,
  ];
}

function sentOnce(condition: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return [`  header ${condition}{`, `    ${ONCE} ${quoted(value)}`, '    defer', '  }'];
}

function typeLines(table: AnswerTable): readonly string[] {
  const { byEnding, others } = mediaTypes(table);
  const endings = [...byEnding].filter(([ending]) => ending !== '' && ending !== '.html');
  const rules = [
    ...endings.map(([ending, type]) => [`*${ending}`, type] as const),
    ...others.map(({ address, type }) => [address, type] as const),
  ];
  return rules.flatMap(([path, type], index) => [
    `  @type${index} path ${quoted(path)}`,
    `  header @type${index} Content-Type ${quoted(type)}`,
  ]);
}

/** Only for what is no file: Caddy goes through the rows one by one. */
function redirectLines(table: AnswerTable): readonly string[] {
  const leading = [
    ...shownAnswers(table).map(({ address }) => [address, encodePath(address)] as const),
    ...table.moved.map(({ from, to }) => [from, to] as const),
  ];
  return [
    '  map {path} {site_target} {',
    ...leading.map(([from, to]) => `    ${quoted(`~(?i)^${escaped(from)}/*$`)} ${quoted(to)}`),
    '    default ""',
    '  }',
    '  @leads expression `{site_target} != ""`',
    ...headerColumns(table)
      .filter(({ name, moved, usual }) => moved !== usual && name !== ONCE)
      .map(({ name, moved }) => headerLine('@leads', name, moved)),
    '  @asks expression `{site_target} != "" && !{site_target}.contains("#") && {query} != ""`',
    '  redir @asks {site_target}?{query} 308',
    '  redir @leads {site_target} 308',
  ];
}

function errorLines(table: AnswerTable): readonly string[] {
  const statuses = table.errors.map(({ status }) => status).join(', ');
  return [
    'handle_errors {',
    '  @gone expression `{err.status_code} == 410`',
    `  rewrite @gone /${WITHDRAWN}{path}.html`,
    `  @error expression \`{err.status_code} in [${statuses}]\``,
    ...headerColumns(table)
      .filter(({ name, error, usual }) => error !== usual && name !== ONCE)
      .map(({ name, error }) => headerLine('@error', name, error)),
    ...sentOnce('', headerColumns(table).find(({ name }) => name === ONCE)?.error),
    '  header Content-Type "text/html; charset=utf-8"',
    '  rewrite @error /{err.status_code}.html',
    ...FILES,
    '}',
  ];
}

function headerLine(condition: string, name: string, value: string | undefined): string {
  return value === undefined
    ? `  header ${condition} -${name}`
    : `  header ${condition} ${name} ${quoted(value)}`;
}

function matcher(name: string, lines: readonly string[]): string {
  return [`  @${name} {`, ...lines.map((line) => `    ${line}`), '  }'].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
