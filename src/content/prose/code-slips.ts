import type { Token } from 'markdown-it';
import type { BlockPlaces } from './block-places.ts';
import type { Slip } from './slips.ts';

/** Finds what spaces, or a line of signs that no other ends, make code of. */
export function codeSlip({ type, map, markup }: Token, places: BlockPlaces): Slip | undefined {
  const [start, end] = map ?? [0, 0];
  if (type === 'code_block') return { kind: 'indented', written: '', at: places.onLine(start, '') };
  if (type !== 'fence') return undefined;
  const last = places
    .line(end - 1)
    .replace(/^[\s>]+/, '')
    .trimEnd();
  const isClosed = end - 1 > start && last.startsWith(markup) && last.replaceAll(markup[0] ?? '', '') === '';
  return isClosed ? undefined : { kind: 'open_fence', written: markup, at: places.onLine(start, markup) };
}
