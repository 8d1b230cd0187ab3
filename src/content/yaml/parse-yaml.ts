import { Composer } from 'yaml';
import type { TextSource } from '../files/text-source.ts';
import { documentTokens } from './document-tokens.ts';
import type { YamlMap } from './nodes.ts';
import { reportSyntaxError, reportSyntaxErrors } from './syntax-errors.ts';
import { toNode } from './to-nodes.ts';
import { straightenQuotes } from './typographic-quotes.ts';

/**
 * Parses the first `end` characters of a source as YAML 1.2 (dates stay text, `0123` is no octal). Gives its map, or
 * undefined after reporting every syntax error with place and mend: the rest of such a file would only be told of as missing. `what` names the part in messages.
 */
export function parseYamlMap(source: TextSource, end: number, what: string): YamlMap | undefined {
  const text = source.text.slice(0, end);
  const read = documentTokens(straightenQuotes(text));
  if ('refused' in read) return reportSyntaxError(read.refused, source);
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, keepSourceTokens: true });
  const [document] = composer.compose(read.tokens, true, text.length);
  if (document === undefined) return undefined;
  if (document.errors.length > 0) return reportSyntaxErrors(document, text, source);
  let isReadable = true;
  const reading: TextSource = {
    ...source,
    report: (offset, code, message, hint, level) => {
      isReadable &&= code === 'dubbel-nyckel' || level === 'warning';
      source.report(offset, code, message, hint, level);
    },
  };
  const root = toNode(document.contents, reading, 0);
  if (!isReadable) return undefined;
  if (root.kind === 'map') return root;
  if (root.kind === 'empty') return { kind: 'map', entries: [], offset: 0, end: 0, flow: false };
  source.report(
    root.offset,
    'inte-nycklar',
    `${what} ska bestå av rader med nyckel: värde.`,
    root.kind === 'list' ? 'Ta bort strecken först på raderna.' : 'Skriv till exempel titel: Medborgarlöfte.',
  );
  return undefined;
}
