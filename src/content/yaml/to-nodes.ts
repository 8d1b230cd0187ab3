import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { TextSource } from '../files/text-source.ts';
import { MAX_DEPTH } from './nesting.ts';
import type { YamlEntry, YamlNode } from './nodes.ts';
import { YAML_MESSAGES } from './yaml-messages.ts';

/**
 * Turns the parser's tree into ours. Reports duplicate keys, tags and aliases, and nesting beyond MAX_DEPTH.
 * In `{minst: 95,1}` the parser sees a comma between two entries; they are joined to the decimal that was meant.
 */
export function toNode(parsed: unknown, source: TextSource, fallbackOffset: number, depth = 1): YamlNode {
  const offset = offsetOf(parsed) ?? fallbackOffset;
  const empty: YamlNode = { kind: 'empty', text: '', offset };
  if (depth > MAX_DEPTH) {
    const { message, hint } = YAML_MESSAGES.RESOURCE_EXHAUSTION;
    source.report(offset, 'for-djupt', message, hint);
    return empty;
  }
  if (isAlias(parsed) || hasTag(parsed)) {
    const { message, hint } = YAML_MESSAGES.BAD_ALIAS;
    source.report(offset, 'yaml-bad-alias', message, hint);
    return empty;
  }
  if (isSeq(parsed)) {
    return {
      kind: 'list',
      items: parsed.items.map((item) => toNode(item, source, offset, depth + 1)),
      offset,
    };
  }
  if (isMap(parsed)) return { kind: 'map', entries: readEntries(parsed, source, offset, depth), offset };
  if (isScalar(parsed)) return scalarNode(parsed, offset);
  return empty;
}

function readEntries(map: YAMLMap, source: TextSource, offset: number, depth: number): readonly YamlEntry[] {
  const entries: YamlEntry[] = [];
  for (const pair of joinDecimals(map)) {
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value ?? '') : '';
    const keyOffset = offsetOf(pair.key) ?? offset;
    const first = entries.find((entry) => entry.key === key);
    if (first !== undefined) {
      const { message, hint } = YAML_MESSAGES.DUPLICATE_KEY;
      const line = source.at(first.keyOffset).line;
      source.report(
        keyOffset,
        'dubbel-nyckel',
        `${message.replace('Nyckeln', `Nyckeln ”${key}”`)} Den finns redan på rad ${line}.`,
        hint,
      );
    } else
      entries.push({ key, keyOffset, value: toNode(pair.value, source, keyOffset + key.length, depth + 1) });
  }
  return entries;
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
      /^-?\d+$/.test(whole.source ?? '') &&
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
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function hasTag(node: unknown): boolean {
  const isTagged = isScalar(node) || isMap(node) || isSeq(node);
  return isTagged && node.tag !== undefined && node.tag !== '';
}
