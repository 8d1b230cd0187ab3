import type { TextSource } from '../files/text-source.ts';
import type { Level } from '../problem.ts';
import type { YamlNode } from '../yaml/nodes.ts';

/** A comment begins with `# `. `Vi visar #tryggttorg` and `Grupp #1` were meant as one text, and most likely `Möte # 2`. */
const CUT = /:?[ \t]+(?=#[^\s#])/y;
const CUT_NUMBER = /[ \t]+(?=# \d)/y;
const NOT_PLAIN = /["'|>”“„»«’‘]/;

/** Warns of values that `#` cuts (`text-i-kommentar`), for all that follows on the line is read as a comment. */
export function reportCutTexts(node: YamlNode, source: TextSource): void {
  if (source.text.includes(' #')) walk(node, source);
}

function walk(node: YamlNode, source: TextSource): void {
  if (node.kind === 'list') for (const item of node.items) walk(item, source);
  else if (node.kind === 'map') for (const { value } of node.entries) walk(value, source);
  else if (node.kind !== 'empty' && !NOT_PLAIN.test(source.text[node.offset] ?? ''))
    reportCutText(node.end, source, 'warning', node.kind === 'text' ? [CUT, CUT_NUMBER] : [CUT]);
}

/** Reports `text-i-kommentar` where a value ends, or a key whose value `#` leaves nothing of; tells whether it did. */
export function reportCutText(end: number, source: TextSource, level: Level, cuts = [CUT]): boolean {
  const space = cuts.map((cut) => spaceBefore(cut, end, source.text)).find((found) => found !== undefined);
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

function spaceBefore(cut: RegExp, end: number, text: string): string | undefined {
  cut.lastIndex = end;
  return cut.exec(text)?.[0];
}
