import { fold } from './fold.ts';

/**
 * The word of `known` that `written` most likely stands for, or undefined when none is near. å, ä and ö count as a and o, since
 * a missing ring or dot is the most common slip.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const target = fold(written);
  let best: string | undefined;
  let most = Math.min(4, Math.max(1, Math.ceil(target.length / 3)));
  for (const word of known) {
    const slips = slipsBetween(target, fold(word), most);
    if (slips > most) continue;
    best = word;
    most = slips - 1;
  }
  return best;
}

/** `Menade du ”aktiviteter”?`, or the fallback when nothing is near. */
export function suggest(written: string, known: readonly string[], fallback: string): string {
  const word = nearest(written, known);
  return word === undefined ? fallback : `Menade du ”${word}”?`;
}

/**
 * How many slips of the keys lead from one word to another: a letter too many, too few, another, or two that changed places (optimal
 * string alignment). Infinity where they are more than `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const [a, b] = withoutCommonEnds(one, other);
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  // What is left differs at both ends: one slip mends that in two letters at most. The search asks this of very many words.
  if (most === 1 && Math.max(a.length, b.length) > 2) return Number.POSITIVE_INFINITY;
  let above: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  const at = (line: readonly number[], column: number) => line[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const another = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? at(above, column - 2) + 1 : Number.POSITIVE_INFINITY;
      const slips = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, another, swapped);
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    above = previous;
    previous = current;
  }
  const slips = at(previous, b.length);
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}

function withoutCommonEnds(one: string, other: string): readonly [string, string] {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
