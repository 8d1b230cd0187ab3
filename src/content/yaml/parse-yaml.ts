import { parseDocument } from 'yaml';
import type { TextSource } from '../files/text-source.ts';
import { findTooDeep } from './nesting.ts';
import type { YamlMap } from './nodes.ts';
import { toNode } from './to-nodes.ts';
import { straightenQuotes } from './typographic-quotes.ts';
import { YAML_MESSAGES } from './yaml-messages.ts';

/**
 * Parses the first `end` characters of a source as YAML 1.2 (dates stay text, `0123` is no octal). Gives its map, or
 * undefined after reporting every syntax error with place and mend. `what` names the part in messages.
 */
export function parseYamlMap(source: TextSource, end: number, what: string): YamlMap | undefined {
  const text = source.text.slice(0, end);
  const deep = findTooDeep(text);
  if (deep !== undefined) {
    const { message, hint } = YAML_MESSAGES.RESOURCE_EXHAUSTION;
    source.report(deep, 'for-djupt', message, hint);
    return undefined;
  }
  const document = parseDocument(straightenQuotes(text), {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) {
    // One slip often makes the parser stumble several times on the same line; the first is the one to mend.
    const lines = new Set<number>();
    for (const error of document.errors) {
      const { line } = source.at(error.pos[0]);
      if (lines.has(line)) continue;
      lines.add(line);
      const { message, hint } = YAML_MESSAGES[error.code];
      source.report(error.pos[0], `yaml-${error.code.toLowerCase().replaceAll('_', '-')}`, message, hint);
    }
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
