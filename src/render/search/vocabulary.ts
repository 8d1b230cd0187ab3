import { fold } from '../../text/fold.ts';
import { AlikeWords } from './alike.ts';
import { CONFIDENCE } from './confidence.ts';
import { put } from './lists.ts';
import { WordParts } from './word-parts.ts';
import { root } from './words.ts';

/** Endings that make another word of one: what was done is named by what somebody does (`vandring`, `vandra`). */
const BUILT_ON = /(?:n?ing|nad|else|isk|ik)$/;

/** A shorter root without its å, ä and ö is too often that of another word (`far`, `får`). */
const SHORTEST = 4;

/** Notes that a word answers, by its number, with the confidence in it. */
type Add = (number: number, confidence: number) => void;

/** The words of all texts, and which of them answer a word that is asked for. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #folded: string[] = [];
  readonly #byRoot = new Map<string, number[]>();
  readonly #byFolded = new Map<string, number[]>();
  readonly #byFoldedRoot = new Map<string, number[]>();
  readonly #foldedWords = new AlikeWords();
  readonly #foldedRoots = new AlikeWords();
  readonly #parts = new WordParts();

  /** The number of a word, which it gets when it is first met. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    const folded = fold(word);
    const wordRoot = root(word);
    this.#numbers.set(word, number);
    this.#folded.push(folded);
    this.#parts.add(folded);
    put(this.#byRoot, wordRoot, number);
    if (put(this.#byFolded, folded, number)) this.#foldedWords.add(folded);
    if (put(this.#byFoldedRoot, fold(wordRoot), number)) this.#foldedRoots.add(fold(wordRoot));
    return number;
  }

  wordAt(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The word without its å, ä, ö and the like. */
  foldedAt(number: number): string {
    return this.#folded[number] ?? '';
  }

  /** Every word that answers the one asked for, by its number, with the confidence in it. */
  answersTo(word: string): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const add: Add = (number, confidence) => {
      if ((found.get(number) ?? 0) < confidence) found.set(number, confidence);
    };
    const addAll = (numbers: readonly number[], confidence: number) => {
      for (const number of numbers) add(number, confidence);
    };
    const exact = this.#numbers.get(word);
    addAll(exact === undefined ? [] : [exact], CONFIDENCE.exact);
    addAll(this.#byRoot.get(root(word)) ?? [], CONFIDENCE.root);
    addAll(this.#byFolded.get(fold(word)) ?? [], CONFIDENCE.folded);
    const foldedRoot = fold(root(word));
    if (foldedRoot.length >= SHORTEST)
      addAll(this.#byFoldedRoot.get(foldedRoot) ?? [], CONFIDENCE.foldedRoot);
    this.#addWithin(word, add);
    return found;
  }

  /** Whether a text has the word, in some form. */
  hasRootOf(word: string): boolean {
    const own = root(word);
    return this.#byFoldedRoot.has(fold(own)) || this.#byFoldedRoot.has(fold(own.replace(BUILT_ON, '')));
  }

  /** Whether a compound of the texts has the word as a part. */
  isWithin(word: string): boolean {
    const sought = fold(root(word));
    return (
      sought.length >= 4 &&
      this.#parts.isIn(sought, (number, at) => at === 0 || this.#isJoint(number, at, sought))
    );
  }

  /** The words that the one asked for is a typo away from; numbers and short words have no typos. */
  typosOf(word: string): readonly number[] {
    return this.#alike(word, 4, (among, sought) => among.typosOf(sought));
  }

  /** The words that the one asked for may have been meant as, further away than a typo. */
  nearTo(word: string): readonly number[] {
    return this.#alike(word, 7, (among, sought) => among.nearTo(sought));
  }

  /** By the words themselves, else by their roots. */
  #alike(
    word: string,
    shortest: number,
    find: (among: AlikeWords, sought: string) => readonly string[],
  ): number[] {
    const folded = fold(word);
    const foldedRoot = fold(root(word));
    if (folded.length < shortest || /\d/.test(word)) return [];
    const byWord = find(this.#foldedWords, folded).flatMap((found) => this.#byFolded.get(found) ?? []);
    if (byWord.length > 0 || foldedRoot.length <= shortest) return byWord;
    return find(this.#foldedRoots, foldedRoot).flatMap((found) => this.#byFoldedRoot.get(found) ?? []);
  }

  /** Adds words that begin with the one asked for, or have its root as a part (`trafikkontroller` for `kontroll`). */
  #addWithin(word: string, add: Add): void {
    const typed = fold(word);
    const own = root(word);
    if (/^\d/.test(word) || typed.length < 2) return;
    const base = own.replace(BUILT_ON, '');
    if (own.length >= 4) this.#addHaving(base.length < 4 ? own : base, own, add);
    else
      for (const number of this.#parts.beginningWith(typed))
        if (word === typed || this.wordAt(number).startsWith(word)) add(number, CONFIDENCE.beginning);
    if (base !== own && base.length < 4)
      for (const number of this.#byRoot.get(base) ?? []) add(number, CONFIDENCE.beginning);
  }

  /** Adds words that have a part, with less confidence where what is asked for is longer, and they do not have all of it. */
  #addHaving(part: string, whole: string, add: Add): void {
    const sought = fold(part);
    this.#parts.having(sought, (number, at) => {
      const word = this.wordAt(number);
      const isAsWritten = word.includes(part);
      const sure = (whole === part || word.startsWith(whole, at) ? 1 : 0.8) * (isAsWritten ? 1 : 0.8);
      if (at === 0) add(number, CONFIDENCE.beginning * sure);
      // Who writes `tåg` has an å, and does not mean `undantag`.
      else if ((isAsWritten || part === sought) && this.#isJoint(number, at, sought))
        add(number, CONFIDENCE.part * sure);
    });
  }

  /** Whether a new part of a compound may begin there: a short root is too often found by chance. */
  #isJoint(number: number, at: number, part: string): boolean {
    const before = this.foldedAt(number).slice(0, at);
    if (before.length < 3) return false;
    if (part.length >= 5) return true;
    const isWord = (first: string) => this.#byFoldedRoot.has(first) || this.#byFolded.has(first);
    return isWord(before) || isWord(before.slice(0, -1));
  }
}
