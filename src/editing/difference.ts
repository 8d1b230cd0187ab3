import { diffLines } from 'diff';

/** A line of a difference: one that both have, one that only the later text has, or only the earlier. */
export type DifferenceLine = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** So many lines around a change are shown. */
const AROUND = 2;

/** The lines that differ between two texts, with a few around them; an empty list where they are the same. */
export function difference(before: string, after: string): readonly DifferenceLine[] {
  const all = diffLines(before, after).flatMap(({ added, removed, value }): readonly DifferenceLine[] =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text })),
  );
  return all.filter((_, at) =>
    all.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same'),
  );
}
