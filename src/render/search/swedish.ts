import { BloomFilter } from './bloom-filter.ts';
import { readAffixes, rememberWords } from './dictionary-file.ts';
import { FLAGS, readSuffixes, type Suffix, type Suffixes } from './suffixes.ts';

/** Shorter parts of compounds are too often there by chance (`hushål`: `hus`, `hål`). */
const FIRST = 3;
const LAST = 4;

/**
 * Which words are Swedish, inflected and put together: the dictionary of the spelling check, in 2 MB where Hunspell takes 46. Hardly
 * one word in a thousand that is none is taken for one. Until it is made, no word is known.
 */
export class Swedish {
  readonly #known = new BloomFilter();
  readonly #making = rememberWords(this.#known);
  readonly #suffixes: Suffixes = readSuffixes(readAffixes());

  /** The word that was last asked for: a search asks several times in a row. */
  #asked = { word: '', isKnown: false };

  /** Makes the next piece of it; false when all of it is made. */
  makeNext(): boolean {
    this.#asked = { word: '', isKnown: false };
    return this.#making.next().done !== true;
  }

  /** Whether a word in lower case is in the dictionary, in some form, or is a compound of two that are. */
  has(word: string): boolean {
    if (word !== this.#asked.word) this.#asked = { word, isKnown: this.#isKnown(word) };
    return this.#asked.isKnown;
  }

  #isKnown(word: string): boolean {
    if (this.#isWord(word)) return true;
    for (let at = FIRST; at <= word.length - LAST; at += 1)
      if (this.joins(word.slice(0, at), word.slice(at))) return true;
    return false;
  }

  /** Whether two words make a compound, the first one as it is within it: `skol` and `besök`. */
  joins(first: string, last: string): boolean {
    return this.#isLast(last) && this.#isFirst(first);
  }

  #isWord(word: string): boolean {
    return this.#known.has(word) || this.#isFormOf(word, ({ isWord }) => isWord);
  }

  #isFirst(part: string): boolean {
    return this.#known.has(`${part}/${FLAGS.first}`) || this.#isFormOf(part, ({ isFirst }) => isFirst);
  }

  #isLast(part: string): boolean {
    const canBeLast = (base: string) => this.#known.has(`${base}/${FLAGS.last}`);
    return canBeLast(part) || this.#isFormOf(part, ({ isWord }) => isWord, canBeLast);
  }

  /** Whether a suffix that is wanted makes the form of a word that is wanted. */
  #isFormOf(
    form: string,
    wanted: (suffix: Suffix) => boolean,
    wantedBase: (base: string) => boolean = () => true,
  ): boolean {
    const makes = (suffix: Suffix) => {
      const { flag, strip, add, condition } = suffix;
      if (!form.endsWith(add) || !wanted(suffix)) return false;
      const base = form.slice(0, form.length - add.length) + strip;
      return condition.test(base) && this.#known.has(`${base}/${flag}`) && wantedBase(base);
    };
    return ['', form.slice(-1)].some((last) => this.#suffixes.get(last)?.some(makes) === true);
  }
}

/** The dictionary of this process, which the searches of all editions ask. */
export const swedish = new Swedish();
