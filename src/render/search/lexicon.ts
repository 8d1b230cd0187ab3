import { CONFIDENCE } from './confidence.ts';
import { isSameInFinnish } from './finnish.ts';
import { swedish } from './swedish.ts';
import { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { root } from './words.ts';

/** Words of the texts by their number, with the confidence that each is what was asked for. */
export type Answers = ReadonlyMap<number, number>;

/** A shorter synonym is too often the beginning of another word. */
const LONG = 4;

/** What the words of a query are answered by: the words of the texts, and other words for them. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  readonly synonyms = new Synonyms();
  /** Words that stand in Finnish texts, by their number. */
  readonly finnish = new Set<number>();
  /** Words that stand in ids alone, spelt as no reader should, by their number. */
  readonly ids = new Set<number>();

  /** The words of the texts that answer a word: its forms, compounds with it, and its synonyms with theirs. */
  answersTo(word: string): Answers {
    const answers = new Map(this.vocabulary.answersTo(word));
    for (const [other, trust] of this.synonyms.of(word)) {
      const isShort = root(other).length < LONG;
      for (const [number, confidence] of this.vocabulary.answersTo(other)) {
        // Nobody has typed a synonym without its å, ä and ö.
        const isForm = confidence >= CONFIDENCE.root;
        const isWithin = confidence === CONFIDENCE.part || confidence === CONFIDENCE.beginning;
        if (!isForm && (isShort || !isWithin)) continue;
        const sure = trust * confidence;
        if ((answers.get(number) ?? 0) < sure) answers.set(number, sure);
      }
    }
    return answers;
  }

  /** The words of Finnish texts that are forms of a word, which is none in Swedish. */
  finnishFor(word: string): Answers {
    if (this.finnish.size === 0) return new Map();
    const isForm = (number: number) => isSameInFinnish(word, this.vocabulary.wordAt(number));
    const forms = unlessCorrect(word, () => [...this.finnish].filter(isForm));
    return new Map(forms.map((number) => [number, CONFIDENCE.beginning]));
  }

  /** The words that one which no dictionary has is a typo away from. */
  typosOf(word: string): readonly number[] {
    return unlessCorrect(word, () => this.vocabulary.typosOf(word));
  }

  /** The everyday word, answered by other words of the texts, that one which no dictionary has is a slip away from. */
  everydayWordFor(word: string): string | undefined {
    if (swedish.has(word)) return undefined;
    return this.synonyms.typosOf(word).find((meant) => this.hasItself(meant));
  }

  /** The words that one which no dictionary has may have been meant as, further away than a typo. */
  nearTo(word: string): readonly number[] {
    return unlessCorrect(word, () => this.vocabulary.nearTo(word));
  }

  /** Whether the texts have a word or a synonym by itself, in some form. */
  hasItself(word: string): boolean {
    if (this.vocabulary.hasRootOf(word)) return true;
    for (const [other] of this.synonyms.of(word)) if (this.vocabulary.hasRootOf(other)) return true;
    return false;
  }
}

/** The words that may be meant: none where the word is spelt as it should be, whether or not a text has it. */
function unlessCorrect(word: string, meant: () => readonly number[]): readonly number[] {
  return swedish.has(word) ? [] : meant();
}
