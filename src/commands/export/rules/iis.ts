import { escapeXml } from '../../../text/xml.ts';
import { type AnswerTable, WITHDRAWN } from '../answer-table.ts';
import { headerColumns } from './header-columns.ts';
import { mediaTypes } from './media-types.ts';

/** `web.config` for IIS with its URL Rewrite module, which knows no redirect 308: what has moved is answered 301. */
export function iisRules(table: AnswerTable): string {
  const { byEnding, others } = mediaTypes(table);
  const endings = [...byEnding].filter(([ending]) => ending !== '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration><system.webServer>',
    '<defaultDocument enabled="false" />',
    '<staticContent>',
    ...endings.map(
      ([ending, type]) =>
        `<remove fileExtension="${ending}" />${element('mimeMap', { fileExtension: ending, mimeType: type })}`,
    ),
    '</staticContent>',
    '<httpProtocol><customHeaders>',
    ...headerColumns(table).flatMap(({ name, usual }) =>
      usual === undefined || name === 'Vary' ? [] : [element('add', { name, value: usual })],
    ),
    '<remove name="X-Powered-By" /></customHeaders></httpProtocol>',
    '<httpErrors errorMode="Custom" existingResponse="Auto">',
    ...table.errors.map(({ status, file }) => errorPage(status, file)),
    '</httpErrors>',
    '<rewrite><rewriteMaps><rewriteMap name="moved">',
    ...table.moved.map(({ from, to }) => element('add', { key: from, value: to })),
    '</rewriteMap></rewriteMaps><rules>',
    ...rules(),
    '</rules></rewrite>',
    '</system.webServer>',
    ...table.gone.map(({ address, file }) =>
      inLocation(address, `<httpErrors errorMode="Custom">${errorPage(410, file)}</httpErrors>`),
    ),
    ...others.map(({ file, type }) => {
      const ending = /\.[^.]*$/.exec(file)?.[0] ?? '.';
      const mime = element('mimeMap', { fileExtension: ending, mimeType: type });
      return inLocation(
        `/${file}`,
        `<staticContent><remove fileExtension="${ending}" />${mime}</staticContent>`,
      );
    }),
    '</configuration>',
    '',
  ].join('\n');
}

function rules(): readonly string[] {
  const file = '<add input="{DOCUMENT_ROOT}{PATH_INFO}.html" matchType="IsFile" />';
  const gone = `<add input="{DOCUMENT_ROOT}/${WITHDRAWN}{PATH_INFO}.html" matchType="IsFile" />`;
  return [
    rule('moved', '(.*)', '<add input="{moved:{PATH_INFO}}" pattern="(.+)" />', {
      type: 'Redirect',
      url: '{C:1}',
      redirectType: 'Permanent',
    }),
    rule('slash', '(.+)/$', '', { type: 'Redirect', url: '/{R:1}', redirectType: 'Permanent' }),
    rule('gone', '.*', gone, { type: 'CustomResponse', statusCode: '410' }),
    rule('hidden', String.raw`^_|\.(html|br|gz)$`, '', { type: 'CustomResponse', statusCode: '404' }),
    rule('home', '^$', '', { type: 'Rewrite', url: '/index.html' }),
    rule('page', '(.*)', file, { type: 'Rewrite', url: '/{R:1}.html' }),
  ];
}

function rule(
  name: string,
  pattern: string,
  condition: string,
  action: Readonly<Record<string, string>>,
): string {
  const conditions = condition === '' ? '' : `<conditions>${condition}</conditions>`;
  return `<rule name="${name}" stopProcessing="true">${element('match', { url: pattern })}${conditions}${element('action', action)}</rule>`;
}

function errorPage(status: number, file: string): string {
  const path = file.replaceAll('/', '\\');
  return `<remove statusCode="${status}" />${element('error', { statusCode: String(status), path, responseMode: 'File' })}`;
}

function inLocation(address: string, content: string): string {
  return `<location path="${escapeXml(address.slice(1))}"><system.webServer>${content}</system.webServer></location>`;
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')} />`;
}
