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

/**
 * What all forms of a word have in common. Snowball leaves `skolan` and `arbetet` as they are, since it cannot know that they are
 * forms of a noun; a search finds more when it takes them to be.
 */
export function root(word: string): string {
  if (/^\d/.test(word)) return word;
  const stemmed = stem(word);
  const definite = word.length >= 6 && stemmed.length >= word.length - 1 ? /(?:an|et)s?$/.exec(word) : null;
  return definite === null ? stemmed : word.slice(0, definite.index);
}

/** Words so common that they tell nothing of what is looked for (from Snowball's list of Swedish stop words). */
const COMMON = new Set(
  `och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har
inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan sina här ha mot
alla under någon eller allt mycket sedan ju denna själv detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras
blir mina samma vilken er sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars
vårt våra ert era vilkas ska finns`.split(/\s+/),
);

/** The words that tell something; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}
