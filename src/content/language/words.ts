import { ownWords, withoutMarkup } from './blank-out.ts';
import { blocksOf } from './blocks.ts';
import type { Part } from './prose-parts.ts';

/** A word with its place in the file's text. */
export type Word = { readonly word: string; readonly offset: number };

/** Longer than any word that people write; what is longer takes long to judge. */
const LONGEST = 40;
const JOINED = "\\p{L}\\p{M}\\p{N}_\\-\\u00AD@/\\\\’'*&";
const WORD = new RegExp(
  `(?<![${JOINED}#+]|[\\p{L}\\p{N}][.:])\\p{L}\\p{Ll}{3,${LONGEST - 1}}(?![${JOINED}]|[.:][\\p{L}\\p{N}])`,
  'gu',
);
const BEFORE_SENTENCE = /(?:^|[.!?…|]["”»’)\]]*)[\s"”“»’([]*$/;

/** The words of a part that can be looked up: ordinary ones of at least four letters. A capital is one only where a sentence begins. */
export function wordsOf(part: Part, text: string): readonly Word[] {
  return blocksOf(part, text).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const plain = withoutMarkup(written);
    return [...ownWords(written).matchAll(WORD)]
      .filter(({ 0: word, index }) => /^\p{Ll}/u.test(word) || beginsSentence(plain, index))
      .map(({ 0: word, index }) => ({ word, offset: start + index }));
  });
}

function beginsSentence(plain: string, index: number): boolean {
  return BEFORE_SENTENCE.test(plain.slice(Math.max(0, index - 80), index));
}
