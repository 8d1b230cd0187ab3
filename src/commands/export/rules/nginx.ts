import { encodePath } from '../../../model/canonical-path.ts';
import type { AnswerTable } from '../answer-table.ts';
import { type HeaderColumn, headerColumns, shownAnswers } from './header-columns.ts';
import { mediaTypes } from './media-types.ts';

/** A name that no file of an export has. */
const NOTHING = '/_regler/ingenting';

/**
 * What nginx looks up, for its `http` block: the one spelling of each address, the file that answers it, and the headers that only some
 * have. nginx finds a word in a map without regard to case, as the site does.
 */
export function nginxMaps(table: AnswerTable): string {
  const targets = [
    ...shownAnswers(table).map(({ address }) => [address, encodePath(address)] as const),
    ...table.moved.map(({ from, to }) => [from, to] as const),
  ];
  const files = table.pages.map(({ address, file }) => [encodePath(address), `/${file}`] as const);
  const others = table.files.map(({ address, file }) => [encodePath(address), `/${file}`] as const);
  return [
    'map_hash_max_size 131072;',
    'map_hash_bucket_size 512;',
    map('geo', '', 'site_dollar', [['default', '$']]),
    map('map', '$request_uri', 'site_asked', [['~^(?<site_path>[^?]*)', '$site_path']]),
    map('map', '$uri', 'site_unslashed', [
      ['default', '$uri'],
      ['~^(?<site_kept>.+)/$', '$site_kept'],
    ]),
    map('map', '$site_unslashed', 'site_target', [['default', ''], ...targets.map(literal)]),
    // A target with a place on the page takes no query with it.
    map('map', '$site_target', 'site_query', [
      ['default', '$is_args$args'],
      ['~#', ''],
    ]),
    // Nowhere from an address that nobody knows, or that is spelt as it should be.
    map('map', '$site_asked $site_target', 'site_leads_to', [
      ['default', '$site_target$site_query'],
      ['~ $', ''],
      [String.raw`~^(\S+) \1$`, ''],
    ]),
    map('map', '$site_target', 'site_file', [['default', NOTHING], ...[...files, ...others].map(literal)]),
    map('map', '$status', 'site_kind', [
      ['default', 'error'],
      ['~^(200|206|304|410)$', 'shown'],
      ['308', 'moved'],
    ]),
    map('map', '$site_target?$args', 'site_pinned', [
      ['default', ''],
      ...table.pinned.map(({ address, query }) => [`${encodePath(address)}?${query}`, 'pinned'] as const),
    ]),
    map('map', '$status', 'site_allow', [
      ['default', ''],
      ['405', 'GET, HEAD'],
    ]),
    ...varying(table).map((column) => headerMap(column, table.pinnedFor)),
  ].join('\n');
}

/** What nginx does with them, for a `server` block that has `root` set to the export. */
export function nginxServer(table: AnswerTable): string {
  const { byEnding, others } = mediaTypes(table);
  const types = [...byEnding].map(([ending, type]) =>
    ending === '' ? '' : `  ${quoted(type)} ${ending.slice(1)};`,
  );
  return [
    'gzip_static on;',
    'charset off;',
    'absolute_redirect off;',
    'merge_slashes on;',
    'types {',
    ...types.filter((line) => line !== ''),
    '}',
    `default_type ${quoted(byEnding.get('') ?? 'application/octet-stream')};`,
    ...headerColumns(table).map(
      (column) =>
        `add_header ${column.name} ${isFixed(column) ? quoted(column.usual ?? '') : `$${variable(column.name)}`} always;`,
    ),
    'add_header Allow $site_allow always;',
    'if ($site_leads_to) { return 308 $site_leads_to; }',
    'location / { try_files $site_file =404; }',
    ...others.map(
      ({ address, type }) =>
        `location = ${quoted(address)} { types { } default_type ${quoted(type)}; try_files $site_file =404; }`,
    ),
    ...table.gone.flatMap(({ address, file }) => [
      `location = ${quoted(address)} { error_page 410 ${quoted(`/${file}`)}; return 410; }`,
      `location = ${quoted(`/${file}`)} { internal; }`,
    ]),
    ...table.errors.flatMap(({ status, file }) => [
      `error_page ${status} /${file};`,
      `location = /${file} { internal; }`,
    ]),
    '',
  ].join('\n');
}

function varying(table: AnswerTable): readonly HeaderColumn[] {
  return headerColumns(table).filter((column) => !isFixed(column));
}

function isFixed({ usual, others, moved, error }: HeaderColumn): boolean {
  return others.length === 0 && moved === usual && error === usual;
}

function headerMap({ name, usual, others, moved, error }: HeaderColumn, pinnedFor: string): string {
  return map('map', '$site_pinned$site_kind$site_target', variable(name), [
    ['default', usual ?? ''],
    ...others.flatMap(({ value, answers }) =>
      answers.flatMap(({ address }) =>
        ['', 'pinned'].map((pinned) => [`${pinned}shown${encodePath(address)}`, value ?? ''] as const),
      ),
    ),
    ['~^(pinned)?moved', moved ?? ''],
    ['~^(pinned)?error', error ?? ''],
    ...(name === 'Cache-Control' ? [['~^pinnedshown', pinnedFor] as const] : []),
  ]);
}

function variable(header: string): string {
  return `site_${header.toLowerCase().replaceAll('-', '_')}`;
}

type Row = readonly [string, string];

function map(kind: 'map' | 'geo', source: string, name: string, rows: readonly Row[]): string {
  const lines = rows.map(([key, value]) => `  ${key === 'default' ? key : quoted(key)} ${quoted(value)};`);
  return [`${kind} ${source === '' ? '' : `${quoted(source)} `}$${name} {`, ...lines, '}', ''].join('\n');
}

/** nginx would take a dollar for the beginning of a variable, and has no sign against it. */
function literal([key, value]: Row): Row {
  return [key, value.replaceAll('$', `\${site_dollar}`)];
}

/** A backslash before another sign than a quote is left alone, as regular expressions need. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
