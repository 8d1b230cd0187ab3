import { type AnswerTable, WITHDRAWN } from '../answer-table.ts';
import { shownAnswers } from './header-columns.ts';

/** The rules of an export, each where its program looks for it or is told to. */
export const RULE_FILES = {
  headers: '_headers',
  redirects: '_redirects',
  apache: '.htaccess',
  iis: 'web.config',
  azure: 'staticwebapp.config.json',
  nginxMaps: '_regler/nginx-http.conf',
  nginxServer: '_regler/nginx-server.conf',
  caddy: '_regler/Caddyfile',
} as const;

/** Endings of files that are only ever sent under another address. */
export const HIDDEN_ENDINGS = ['.html', '.br', '.gz'] as const;

/** Addresses that would show the export's own files, some with `*` at the end. */
export function hiddenFiles({ errors }: AnswerTable): readonly string[] {
  const { nginxMaps: _maps, nginxServer: _server, caddy: _caddy, ...atTop } = RULE_FILES;
  return [
    ...Object.values(atTop).map((name) => `/${name}`),
    ...errors.map(({ file }) => `/${file}`),
    '/_regler/*',
    `/${WITHDRAWN}/*`,
  ];
}

/** Addresses, old ones too, that have one of the hidden endings by their own name. */
export function looksHidden(table: AnswerTable): readonly string[] {
  const addresses = [
    ...shownAnswers(table).map(({ address }) => address),
    ...table.moved.map(({ from }) => from),
  ];
  return addresses.filter((address) =>
    HIDDEN_ENDINGS.some((ending) => address.toLowerCase().endsWith(ending)),
  );
}
