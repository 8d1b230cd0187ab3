import type { Token } from 'markdown-it';
import type { BlockPlaces } from './block-places.ts';
import type { Slip, SlipKind } from './slips.ts';

/** No list has as many points: it is a year. */
const YEAR = 1000;

/**
 * Finds what a list shows otherwise than it is written: numbers, which it counts itself, and points without a text. `index` is that of one
 * of its tokens.
 */
export function listSlips(tokens: readonly Token[], index: number, places: BlockPlaces): readonly Slip[] {
  const token = tokens[index];
  const line = token?.map?.[0] ?? 0;
  if (token?.type === 'list_item_open' && tokens[index + 1]?.type === 'list_item_close') {
    const written = `${token.info}${token.markup}`;
    return [{ kind: 'empty_item', written, at: places.onLine(line, written) }];
  }
  return token?.type === 'ordered_list_open' ? numberSlips(tokens, index, places) : [];
}

function numberSlips(tokens: readonly Token[], open: number, places: BlockPlaces): readonly Slip[] {
  const level = (tokens[open]?.level ?? 0) + 1;
  const items: Token[] = [];
  for (let at = open + 1; at < tokens.length && (tokens[at]?.level ?? 0) >= level; at += 1) {
    const token = tokens[at];
    if (token?.type === 'list_item_open' && token.level === level) items.push(token);
  }
  const [first] = items;
  const start = Number(first?.info);
  const slip = (kind: SlipKind, item: Token | undefined): Slip => {
    const written = `${item?.info}${item?.markup}`;
    return { kind, written, at: places.onLine(item?.map?.[0] ?? 0, written) };
  };
  if (start >= YEAR) return [slip('year_as_list', first)];
  const isCounted = items.some(({ info }) => Number(info) !== start);
  const other = isCounted ? items.find(({ info }, index) => Number(info) !== start + index) : undefined;
  // The parenthesis is what keeps two lists apart that follow each other.
  const isFirst = tokens[open - 1]?.type !== 'ordered_list_close';
  return [
    ...(first?.markup === ')' && isFirst ? [slip('parenthesis_list', first)] : []),
    ...(other === undefined ? [] : [slip('list_number', other)]),
  ];
}
