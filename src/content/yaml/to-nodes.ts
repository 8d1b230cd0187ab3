import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { printable } from '../files/decode-text.ts';
import type { TextSource } from '../files/text-source.ts';
import type { YamlEntry, YamlNode } from './nodes.ts';
import { slipIn } from './slips.ts';
import { type Text, YAML_MESSAGES } from './yaml-messages.ts';

/**
 * Turns the parser's tree into ours. Reports duplicate keys, keys that are no text or begin with a slip, and tags, anchors and aliases.
 * In `{minst: 95,1}` the parser sees a comma between two entries; they are joined to the decimal that was meant.
 */
export function toNode(parsed: unknown, source: TextSource, fallbackOffset: number): YamlNode {
  const offset = offsetOf(parsed) ?? fallbackOffset;
  const empty: YamlNode = { kind: 'empty', text: '', offset, end: offset };
  if (reportMark(parsed, offset, source)) return empty;
  if (isSeq(parsed)) {
    const items = parsed.items.map((item) => toNode(item, source, offset));
    const flow = parsed.flow === true;
    return {
      kind: 'list',
      items,
      offset,
      end: flow ? endOf(parsed, offset) : (items.at(-1)?.end ?? offset),
      flow,
    };
  }
  if (isMap(parsed)) {
    const entries = readEntries(parsed, source, offset);
    const last = entries.at(-1);
    const flow = parsed.flow === true;
    const end = flow ? endOf(parsed, offset) : Math.max(last?.keyEnd ?? offset, last?.value.end ?? offset);
    return { kind: 'map', entries, offset, end, flow };
  }
  if (isScalar(parsed)) return scalarNode(parsed, offset, source);
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
  for (const pair of joinDecimals(map, source)) {
    const keyOffset = offsetOf(pair.key) ?? offset;
    const key = isScalar(pair.key) ? printable(String(pair.key.source ?? pair.key.value ?? '')) : '';
    if (reportMark(pair.key, keyOffset, source)) continue;
    const first = entries.get(key);
    const slip = slipIn(`${key}:`);
    if (slip !== undefined) source.report(keyOffset + slip.at, slip.name, slip.message, slip.hint);
    else if (key === '') reportNoKey(pair.key, keyOffset, offset, source);
    else if (first !== undefined) {
      const { message, hint } = YAML_MESSAGES.DUPLICATE_KEY;
      const line = source.at(first.keyOffset).line;
      source.report(
        keyOffset,
        'dubbel-nyckel',
        `${message.replace('Nyckeln', `Nyckeln ”${key}”`)} Den finns redan på rad ${line}.`,
        hint,
      );
    } else {
      const keyEnd = endOf(pair.key, keyOffset + key.length);
      entries.set(key, { key, keyOffset, keyEnd, value: toNode(pair.value, source, keyOffset + key.length) });
    }
  }
  return [...entries.values()];
}

function reportNoKey(key: unknown, keyOffset: number, mapOffset: number, source: TextSource): void {
  const isTemplate = isMap(key) && source.text.startsWith('{{', mapOffset);
  const { message, hint } = isTemplate ? TWO_BRACES : YAML_MESSAGES.NON_STRING_KEY;
  source.report(isTemplate ? mapOffset : keyOffset, 'yaml-non-string-key', message, hint);
}

const TWO_BRACES: Text = {
  message: 'Här står två klammerparenteser ({{) i rad.',
  hint: 'Skriv texten själv i stället, eller bara en klammerparentes om det är en grupp av nycklar.',
};

/** Other programs read the comma as the parser does, so it is told how a decimal is written that all read alike. */
function joinDecimals(map: YAMLMap, source: TextSource): readonly Pair[] {
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
      const key = isScalar(last.key) ? String(last.key.value) : '';
      source.report(
        offsetOf(whole) ?? 0,
        'decimal-i-klamrar',
        `Andra program läser ${whole.source},${decimals.source} inom klamrar som två uppgifter.`,
        `Skriv ${key}: "${whole.source},${decimals.source}" eller ${key}: ${whole.source}.${decimals.source}.`,
        'warning',
      );
      whole.source = `${whole.source},${decimals.source}`;
      whole.value = whole.source;
      const end = endOf(decimals, 0);
      whole.range = [whole.range?.[0] ?? 0, end, end];
    } else pairs.push(pair);
  }
  return pairs;
}

function scalarNode(scalar: Scalar, offset: number, source: TextSource): YamlNode {
  const { value } = scalar;
  // A block text runs on over the blank lines after it.
  const end = offset + source.text.slice(offset, endOf(scalar, offset)).trimEnd().length;
  if (value === null || value === undefined) return { kind: 'empty', text: '', offset, end };
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  const text = kind === 'text' ? String(value) : (scalar.source ?? String(value));
  // An escape may write what no file may hold.
  return { kind, text: printable(text).normalize('NFC'), offset, end };
}

function endOf(node: unknown, fallback: number): number {
  return isNode(node) ? (node.range?.[1] ?? fallback) : fallback;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}
