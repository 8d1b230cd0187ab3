import { type AnswerTable, WITHDRAWN } from '../answer-table.ts';
import { type HeaderColumn, headerColumns } from './header-columns.ts';
import { looksHidden } from './hidden-files.ts';
import { mediaTypes } from './media-types.ts';

/** `.htaccess` for Apache from 2.4.39 with mod_rewrite and mod_headers, where the export is the root of its host. */
export function apacheRules(table: AnswerTable): string {
  const shown = looksHidden(table).map((address) => `!^${escaped(address.slice(1))}$`);
  const fresh = 'RewriteCond %{ENV:REDIRECT_STATUS} ^$';
  return [
    'Options -Indexes -MultiViews',
    'DirectoryIndex disabled',
    'DirectorySlash Off',
    'AddDefaultCharset Off',
    ...table.errors.map(({ status, file }) => `ErrorDocument ${status} /${file}`),
    `ErrorDocument 410 "/${WITHDRAWN}%{REQUEST_URI}.html"`,
    ...typeLines(table),
    ...headerColumns(table).flatMap(headerLines),
    ...['SITE_PINNED', 'REDIRECT_SITE_PINNED'].map(
      (name) => `Header always set Cache-Control "${table.pinnedFor}" env=${name}`,
    ),
    'RewriteEngine On',
    'RewriteOptions AllowNoSlash',
    'Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == 405"',
    fresh,
    'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
    'RewriteRule ^ - [R=405,END]',
    '# What is no address of the site.',
    fresh,
    ...shown.map((pattern) => `RewriteCond $0 ${pattern}`),
    String.raw`RewriteRule ^(_.*|web\.config|staticwebapp\.config\.json|.*\.(html|br|gz))$ - [R=404,END]`,
    ...table.pinned.flatMap(({ address, query }) => [
      `RewriteCond %{QUERY_STRING} ^${escaped(query)}$`,
      `RewriteRule ^${escaped(address.slice(1))}$ - [E=SITE_PINNED:1]`,
    ]),
    '# The page or file of an address, compressed where the reader takes it.',
    'RewriteRule ^$ /index.html',
    'RewriteCond %{DOCUMENT_ROOT}/$1.html -f',
    'RewriteRule ^/?(.+)$ /$1.html',
    ...(['br', 'gzip'] as const).flatMap((encoding) => {
      const ending = encoding === 'br' ? 'br' : 'gz';
      return [
        `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
        `RewriteCond %{DOCUMENT_ROOT}/$1.${ending} -f`,
        `RewriteRule ^/?(.+)$ /$1.${ending} [END]`,
      ];
    }),
    'RewriteCond %{DOCUMENT_ROOT}/$1 -f',
    'RewriteRule ^/?(.+)$ /$1 [END]',
    fresh,
    `RewriteCond %{DOCUMENT_ROOT}/${WITHDRAWN}/$1.html -f`,
    'RewriteRule ^(.+)$ - [G,END]',
    '# Other spellings, and addresses that have moved.',
    'RewriteCond expr "tolower(%{REQUEST_URI}) =~ m#^/(.*?)/*$#"',
    'RewriteCond %{DOCUMENT_ROOT}/%1.html -f [OR]',
    'RewriteCond %{DOCUMENT_ROOT}/%1 -f [OR]',
    `RewriteCond %{DOCUMENT_ROOT}/${WITHDRAWN}/%1.html -f`,
    'RewriteRule ^ /%1 [R=308,END]',
    ...table.moved.map(
      ({ from, to }) =>
        `RewriteRule ^${escaped(from.slice(1))}/*$ "${to.replace(/[%$"\\]/g, '\\$&')}" [NC,NE${to.includes('#') ? ',QSD' : ''},R=308,END]`,
    ),
    '',
  ].join('\n');
}

function typeLines(table: AnswerTable): readonly string[] {
  const { byEnding, others } = mediaTypes(table);
  return [
    'RemoveType .gz .br',
    'RemoveLanguage .br',
    'AddEncoding gzip .gz',
    'AddEncoding br .br',
    ...[...byEnding].flatMap(([ending, type]) => (ending === '' ? [] : [`AddType "${type}" ${ending}`])),
    ...others.map(
      ({ file, type }) =>
        `<If "%{REQUEST_URI} =~ m#^/${escaped(file)}(\\.br|\\.gz)?$#">\n  ForceType "${type}"\n</If>`,
    ),
  ];
}

/** Each header by what is sent in the end: a page, a redirect or an error page. */
function headerLines({ name, usual, others, moved, error }: HeaderColumn): readonly string[] {
  const said = (value: string | undefined, when = '') =>
    value === undefined
      ? `Header always unset ${name}${when}`
      : `Header always set ${name} "${value.replaceAll('"', '\\"')}"${when}`;
  const files = (names: readonly string[]) =>
    ` "expr=%{REQUEST_URI} =~ m#^/(${names.map(escaped).join('|')})(\\.br|\\.gz)?$#"`;
  return [
    ...(usual === undefined ? [] : [said(usual)]),
    ...others.map(({ value, answers }) => said(value, files(answers.map(({ file }) => file)))),
    ...(moved === usual ? [] : [said(moved, ' "expr=%{REQUEST_STATUS} == 308"')]),
    ...(error === usual ? [] : [said(error, ' "expr=%{REQUEST_STATUS} >= 400 && %{REQUEST_STATUS} != 410"')]),
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|#"]/g, '\\$&');
}
