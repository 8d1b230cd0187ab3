import type { Dictionary } from './dictionary.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzåäöé'];
/** A shorter word is one letter away from too many compounds that nobody writes. */
const LONG = 8;

/**
 * The word of the dictionary that was most likely meant: a letter is missing, two are swapped, one is too many, or one is another. Of
 * compounds, which can be made of nearly anything, only the first two are offered.
 */
export function mendOf(word: string, dictionary: Dictionary): string | undefined {
  const compounds: string[] = [];
  for (const near of [withLetterAdded, withLettersSwapped, withLetterRemoved, withLetterChanged]) {
    const found = [...new Set(near(word))].filter((other) => other !== word && dictionary.has(other));
    const whole = found.find((other) => !dictionary.isPutTogether(other));
    if (whole !== undefined) return whole;
    const isLikely = near === withLetterAdded || near === withLettersSwapped;
    if (isLikely && word.length >= LONG) compounds.push(...found);
  }
  return compounds[0];
}

function withLetterAdded(word: string): readonly string[] {
  return [...word, ''].flatMap((_, at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at)),
  );
}

function withLettersSwapped(word: string): readonly string[] {
  return [...word].map(
    (letter, at) => word.slice(0, at) + word.slice(at + 1, at + 2) + letter + word.slice(at + 2),
  );
}

function withLetterRemoved(word: string): readonly string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Another last letter makes, as a rule, another form of the word, which the dictionary may lack. */
function withLetterChanged(word: string): readonly string[] {
  return [...word.slice(0, -1)].flatMap((_, at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  );
}
