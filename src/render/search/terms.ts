import { pairIn, partIn, startOf } from './compounds.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Answers, Lexicon } from './lexicon.ts';
import { numbersIn, spelledOut } from './spellings.ts';
import { tellingWords, tellsOf } from './telling-words.ts';
import { wordsIn } from './words.ts';

/** What was asked for, cut to a length that a search can bear. */
export type Query = string;

/** A word that is looked for, and what of the texts answers it. */
export type Term = {
  readonly word: string;
  readonly answers: Answers;
  /** What answers its parts, which answer it together, wherever they stand on a page; empty where it has none. */
  readonly parts: readonly Answers[];
  /** Whether the answers are other words, which it may be a misspelling of. */
  readonly isGuess: boolean;
  /** The everyday word that it is a misspelling of, which the answers are other words for. */
  readonly meant?: string;
};

/** Whether words stand in so many places that it is needless to look for parts of what they answer. */
export type IsOften = (answers: Answers) => boolean;

/** Longer questions are cut: no reader writes them. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;

/** A word of so many letters is seldom another one by a slip. */
const LONG = 7;

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

/** The words to look for, with what answers each. */
export function termsOf(query: Query, lexicon: Lexicon, isOften: IsOften = () => false): readonly Term[] {
  const written = wordsIn(spelledOut(query)).map(({ word }) => word);
  const words = [...new Set(joined(written, lexicon))].slice(0, MOST_WORDS);
  const terms = tellingWords(words).map((word) => termOf(word, lexicon, isOften));
  return terms.some(isAnswered) ? terms : words.filter(tellsOf).map((word) => termOf(word, lexicon, isOften));
}

/** Words that are written apart, and are one word of the texts or an everyday one (`natt vandring`), as that. */
function joined([first, second, ...others]: readonly string[], lexicon: Lexicon): readonly string[] {
  if (first === undefined || second === undefined) return first === undefined ? [] : [first];
  const isOne = first.length > 2 && tellsOf(first) && tellsOf(second) && lexicon.hasItself(first + second);
  if (isOne) return [first + second, ...joined(others, lexicon)];
  return [first, ...joined([second, ...others], lexicon)];
}

function isAnswered({ answers, parts }: Term): boolean {
  return answers.size > 0 || parts.length > 0;
}

/**
 * A word is answered by itself and its synonyms, and a compound also by both its parts. Where nothing does and no dictionary has the
 * word, a long one with one slip is more likely than a compound that no text has, and that than a short one with a slip, or a long one
 * with two. Last come the one part of a compound that some text has, and words of
 * Finnish pages.
 */
function termOf(word: string, lexicon: Lexicon, isOften: IsOften): Term {
  const answers = withFinnish(word, lexicon.answersTo(word), lexicon);
  if (isOften(answers)) return { word, answers, parts: [], isGuess: false };
  const oneSlip = answers.size > 0 ? [] : lexicon.typosOf(word);
  const isLong = word.length >= LONG;
  if (isLong && oneSlip.length > 0) return guess(word, oneSlip, CONFIDENCE.typo);
  const parts = partsOf(word, answers.size > 0, lexicon).map((part) => lexicon.answersTo(part));
  if (answers.size > 0 || parts.length > 0)
    return { word, answers: withCommon(answers, parts), parts, isGuess: false };
  if (oneSlip.length > 0) return guess(word, oneSlip, CONFIDENCE.typo);
  const meant = lexicon.everydayWordFor(word);
  if (meant !== undefined) return { ...termOf(meant, lexicon, isOften), word, meant };
  const twoSlips = isLong ? lexicon.nearTo(word) : [];
  if (twoSlips.length > 0) return guess(word, twoSlips, CONFIDENCE.twoTypos);
  const part = partIn(word, lexicon);
  const found = part === undefined ? lexicon.finnishFor(word) : lexicon.answersTo(part);
  const start = found.size > 0 ? undefined : startOf(word, lexicon);
  return { word, answers: start === undefined ? found : lexicon.answersTo(start), parts, isGuess: false };
}

/** Answers, with the words of Finnish texts that the word may be a form of (`kunnan`, taken for `kunna`). */
function withFinnish(word: string, answers: Answers, lexicon: Lexicon): Answers {
  if (answers.size === 0) return answers;
  const finnish = lexicon.finnishFor(word);
  return finnish.size === 0 ? answers : new Map([...finnish, ...answers]);
}

/** Answers, with the words that answer each part of a compound: `gatubelysning` for `gatlampa`. */
function withCommon(answers: Answers, [first, ...others]: readonly Answers[]): Answers {
  if (first === undefined || others.length === 0) return answers;
  const common = [...first.keys()].filter((word) => others.every((part) => part.has(word)));
  const added = common.filter((word) => !answers.has(word));
  return added.length === 0
    ? answers
    : new Map([...answers, ...added.map((word) => [word, CONFIDENCE.part] as const)]);
}

function guess(word: string, numbers: readonly number[], confidence: number): Term {
  return { word, answers: new Map(numbers.map((number) => [number, confidence])), parts: [], isGuess: true };
}

/** The parts that a word is put together of; a number that some text has is whole. */
function partsOf(word: string, isThere: boolean, lexicon: Lexicon): readonly string[] {
  if (!/\d/.test(word)) return pairIn(word, isThere, lexicon);
  return isThere ? [] : numbersIn(word, (number) => lexicon.vocabulary.hasRootOf(number));
}
