import { stem } from './stem.ts';

/** A word of a text: as it is compared, and where it stands. */
export type Word = { readonly word: string; readonly from: number; readonly to: number };

/** `1 588` and `95,1` are one word each; a date is three. */
const WORD = /(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?(?!\d)|\d+,\d+|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in NFC, in lower case, numbers without spaces. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const written = /^\d/.test(found) ? found.replace(/[ \u00A0\u202F]/g, '') : found;
    words.push({ word: written.toLowerCase(), from: index, to: index + found.length });
  }
  return words;
}

/** What somebody or something is in (`hastighet`), which Snowball takes for a form of what comes before: wrongly where that is short. */
const STATE = /^.+het(?=(?:en|er|erna)?s?$)/;
const SHORT = 4;

/**
 * What all forms of a word have in common. Snowball leaves `skolan` and `arbetet` as they are, since it cannot know that they are
 * forms of a noun; a search finds more when it takes them to be.
 */
export function root(word: string): string {
  if (/^\d/.test(word)) return word;
  const stemmed = stem(word);
  const state = stemmed.length <= SHORT ? STATE.exec(word)?.[0] : undefined;
  if (state !== undefined) return state;
  const definite =
    word.length >= 6 && stemmed.length >= word.length - 1 ? /(?:an|et|ena)s?$/.exec(word) : null;
  return definite === null ? stemmed : word.slice(0, definite.index);
}
