import { fold } from './fold.ts';

/**
 * Compares two words in Swedish alphabetical order: å, ä, ö after z, other accents and capitals aside. (Intl.Collator does the same
 * and more, but to load it costs as much as to load all the content.)
 */
export function swedishOrder(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

function sortKey(word: string): string {
  return fold(word.toLowerCase().replace(/[åäæöø]/g, (letter) => AFTER_Z[letter] ?? letter));
}
