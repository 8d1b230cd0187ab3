import type { TextSource } from '../files/text-source.ts';
import type { Level } from '../problem.ts';
import type { YamlNode } from '../yaml/nodes.ts';

/** A comment that begins with a letter: `Vi visar #tryggttorg` was meant as one text. */
const CUT = /:?[ \t]+(?=#\p{L})/uy;
const NOT_PLAIN = /["'|>”“„»«’‘]/;

/** Warns of values that `#` cuts (`text-i-kommentar`), for all that follows on the line is read as a comment. */
export function reportCutTexts(node: YamlNode, source: TextSource): void {
  if (source.text.includes(' #')) walk(node, source);
}

function walk(node: YamlNode, source: TextSource): void {
  if (node.kind === 'list') for (const item of node.items) walk(item, source);
  else if (node.kind === 'map') for (const { value } of node.entries) walk(value, source);
  else if (node.kind !== 'empty' && !NOT_PLAIN.test(source.text[node.offset] ?? ''))
    reportCutText(node.end, source, 'warning');
}

/** Reports `text-i-kommentar` where a value ends, or a key whose value `#` leaves nothing of; tells whether it did. */
export function reportCutText(end: number, source: TextSource, level: Level): boolean {
  CUT.lastIndex = end;
  const space = CUT.exec(source.text)?.[0];
  if (space === undefined) return false;
  source.report(
    end + space.length,
    'text-i-kommentar',
    'Det som står efter tecknet # läses inte.',
    'Sätt raka citattecken runt hela texten.',
    level,
  );
  return true;
}
