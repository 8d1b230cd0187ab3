/**
 * The word of `known` that `written` most likely stands for, or undefined when none is near. å, ä and ö count as a and o, since
 * a missing ring or dot is the most common slip.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const target = fold(written);
  let best: string | undefined;
  let bestDistance = Math.min(4, Math.max(1, Math.ceil(target.length / 3))) + 1;
  for (const word of known) {
    const distance = editDistance(target, fold(word));
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** `Menade du ”aktiviteter”?`, or the fallback when nothing is near. */
export function suggest(written: string, known: readonly string[], fallback: string): string {
  const word = nearest(written, known);
  return word === undefined ? fallback : `Menade du ”${word}”?`;
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Levenshtein's distance where two letters that have changed places count as one slip. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const at = (line: readonly number[], index: number) => line[index] ?? Number.POSITIVE_INFINITY;
      let distance = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, at(beforePrevious, j - 2) + 1);
      row.push(distance);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
