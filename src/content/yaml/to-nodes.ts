import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { TextSource } from '../files/text-source.ts';
import type { YamlEntry, YamlNode } from './nodes.ts';
import { YAML_MESSAGES } from './yaml-messages.ts';

/**
 * Turns the parser's tree into ours. Reports duplicate keys, keys that are no text, and tags, anchors and aliases.
 * In `{minst: 95,1}` the parser sees a comma between two entries; they are joined to the decimal that was meant.
 */
export function toNode(parsed: unknown, source: TextSource, fallbackOffset: number): YamlNode {
  const offset = offsetOf(parsed) ?? fallbackOffset;
  const empty: YamlNode = { kind: 'empty', text: '', offset };
  if (reportMark(parsed, offset, source)) return empty;
  if (isSeq(parsed)) {
    return { kind: 'list', items: parsed.items.map((item) => toNode(item, source, offset)), offset };
  }
  if (isMap(parsed)) return { kind: 'map', entries: readEntries(parsed, source, offset), offset };
  if (isScalar(parsed)) return scalarNode(parsed, offset);
  return empty;
}

/** An alias, or a value with a tag or an anchor: what an editor writes by chance, in a text that begins with `*`, `!` or `&`. */
function reportMark(parsed: unknown, offset: number, source: TextSource): boolean {
  if (!isNode(parsed)) return false;
  const isMarked = isAlias(parsed) || parsed.anchor !== undefined || (parsed.tag ?? '') !== '';
  if (!isMarked) return false;
  const mark = isAlias(parsed) ? -1 : source.text.slice(0, offset).search(/[&!]\S*\s*$/);
  const { message, hint } = YAML_MESSAGES.BAD_ALIAS;
  source.report(mark === -1 ? offset : mark, 'yaml-bad-alias', message, hint);
  return true;
}

function readEntries(map: YAMLMap, source: TextSource, offset: number): readonly YamlEntry[] {
  const entries = new Map<string, YamlEntry>();
  for (const pair of joinDecimals(map)) {
    const keyOffset = offsetOf(pair.key) ?? offset;
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value ?? '') : '';
    if (reportMark(pair.key, keyOffset, source)) continue;
    const first = entries.get(key);
    if (key === '') {
      const { message, hint } = YAML_MESSAGES.NON_STRING_KEY;
      source.report(keyOffset, 'yaml-non-string-key', message, hint);
    } else if (first !== undefined) {
      const { message, hint } = YAML_MESSAGES.DUPLICATE_KEY;
      const line = source.at(first.keyOffset).line;
      source.report(
        keyOffset,
        'dubbel-nyckel',
        `${message.replace('Nyckeln', `Nyckeln ”${key}”`)} Den finns redan på rad ${line}.`,
        hint,
      );
    } else entries.set(key, { key, keyOffset, value: toNode(pair.value, source, keyOffset + key.length) });
  }
  return [...entries.values()];
}

function joinDecimals(map: YAMLMap): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const pair of map.items) {
    const last = pairs.at(-1);
    const whole = last?.value;
    const decimals = pair.key;
    if (
      map.flow === true &&
      last !== undefined &&
      pair.value === null &&
      isScalar(whole) &&
      /^-?\d[\d ]*$/.test(whole.source ?? '') &&
      isScalar(decimals) &&
      /^\d+$/.test(decimals.source ?? '') &&
      whole.range?.[1] === (decimals.range?.[0] ?? 0) - 1
    ) {
      whole.source = `${whole.source},${decimals.source}`;
      whole.value = whole.source;
    } else pairs.push(pair);
  }
  return pairs;
}

function scalarNode(scalar: Scalar, offset: number): YamlNode {
  const { value } = scalar;
  if (value === null || value === undefined) return { kind: 'empty', text: '', offset };
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  const text = kind === 'text' ? String(value) : (scalar.source ?? String(value));
  return { kind, text: text.normalize('NFC'), offset };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}
