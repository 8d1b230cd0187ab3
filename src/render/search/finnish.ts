/** Consonants that Finnish has as strong in some forms of a word and as weak in others (`kunta`, `kunnan`). */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/nt|nn/g, 'n'],
  [/lt|ll/g, 'l'],
  [/rt|rr/g, 'r'],
  [/mp|mm/g, 'm'],
  [/nk|ng/g, 'ng'],
  [/kk/g, 'k'],
  [/pp/g, 'p'],
  [/tt/g, 't'],
];
/** Forms of a word have so many letters in common, and no longer endings than this. */
const COMMON = 4;
const LONGEST_ENDING = 7;

/**
 * Whether two words may be forms of one in Finnish, where endings follow on one another: they begin alike, whatever the grade of their
 * consonants, and what follows is short.
 */
export function isSameInFinnish(one: string, other: string): boolean {
  const [a, b] = [gradeless(one), gradeless(other)];
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  const rest = Math.max(a.length, b.length) - common;
  return common >= Math.max(COMMON, Math.min(a.length, b.length) - 3) && rest <= LONGEST_ENDING;
}

function gradeless(word: string): string {
  return GRADES.reduce((left, [grades, one]) => left.replace(grades, one), word);
}
