import { tellingWords } from './telling-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** What was asked for, cut to a length that a search can bear. */
export type Query = string;

/** A word that is looked for, and the words of the texts that answer it, with how sure that is. */
export type Term = { readonly word: string; readonly answers: ReadonlyMap<number, number> };

/** Longer questions are cut: no reader writes them. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;

/** A query as it is searched for: NFC, without characters that cannot be seen, spaces in one, cut. */
export function cleanQuery(text: string): Query {
  return text
    .slice(0, 4 * MOST_CHARACTERS)
    .normalize('NFC')
    .replace(/[\p{C}\s\uFFFD]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** The words to look for. A compound that no text has is looked for by its parts. */
export function termsOf(query: Query, vocabulary: Vocabulary): readonly Term[] {
  const words = [...new Set(wordsIn(query).map(({ word }) => word))].slice(0, MOST_WORDS);
  return tellingWords(words).flatMap((word): readonly Term[] => {
    const answers = vocabulary.answersTo(word);
    const parts = answers.size === 0 ? vocabulary.split(word) : [];
    return parts.length === 0
      ? [{ word, answers }]
      : parts.map((part) => ({ word: part, answers: vocabulary.answersTo(part) }));
  });
}
