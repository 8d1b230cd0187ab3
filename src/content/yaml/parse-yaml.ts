import { Composer, type CST, type Document } from 'yaml';
import type { TextSource } from '../files/text-source.ts';
import { boundedTokens } from './bounded-tokens.ts';
import type { YamlMap } from './nodes.ts';
import { reportSyntaxErrors } from './syntax-errors.ts';
import { toNode } from './to-nodes.ts';
import { straightenQuotes } from './typographic-quotes.ts';
import { YAML_MESSAGES } from './yaml-messages.ts';

/**
 * Parses the first `end` characters of a source as YAML 1.2 (dates stay text, `0123` is no octal). Gives its map, or
 * undefined after reporting every syntax error with place and mend. `what` names the part in messages.
 */
export function parseYamlMap(source: TextSource, end: number, what: string): YamlMap | undefined {
  const text = source.text.slice(0, end);
  const document = compose(text, source);
  if (document === undefined) return undefined;
  if (document.errors.length > 0) {
    reportSyntaxErrors(document, text, source);
    return undefined;
  }
  const root = toNode(document.contents, source, 0);
  if (root.kind === 'map') return root;
  if (root.kind === 'empty') return { kind: 'map', entries: [], offset: 0 };
  source.report(
    root.offset,
    'inte-nycklar',
    `${what} ska bestå av rader med nyckel: värde.`,
    root.kind === 'list' ? 'Ta bort strecken först på raderna.' : 'Skriv till exempel titel: Medborgarlöfte.',
  );
  return undefined;
}

/** The one document of a text; undefined after reporting that it nests too deep, is several, or has directives. */
function compose(text: string, source: TextSource): Document.Parsed | undefined {
  const tokens: CST.Token[] = [];
  let refused = false;
  const refuse = (offset: number, code: string, { message, hint }: { message: string; hint: string }) => {
    source.report(offset, code, message, hint);
    refused = true;
  };
  const tooDeep = (offset: number) => refuse(offset, 'for-djupt', YAML_MESSAGES.RESOURCE_EXHAUSTION);
  for (const token of boundedTokens(straightenQuotes(text), tooDeep)) {
    const isSecond = token.type === 'document' && tokens.some(({ type }) => type === 'document');
    if (isSecond) refuse(token.offset, 'yaml-multiple-docs', YAML_MESSAGES.MULTIPLE_DOCS);
    if (token.type === 'directive') refuse(token.offset, 'yaml-bad-directive', YAML_MESSAGES.BAD_DIRECTIVE);
    if (refused) return undefined;
    tokens.push(token);
  }
  if (refused) return undefined;
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  return [...composer.compose(tokens, true, text.length)][0];
}
