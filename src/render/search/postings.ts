import type { Answers } from './lexicon.ts';
import type { Scores } from './scores.ts';

/** Which places have which words. */
export class Postings {
  /** By the number of a word: a place, what the word counts for there, the next place … */
  readonly #byWord: number[][] = [];

  /** Notes that a word counts for so much in a place. */
  add(word: number, place: number, weight: number): void {
    const postings = this.#byWord[word] ?? [];
    this.#byWord[word] = postings;
    postings.push(place, weight);
  }

  /** In how many places a word stands. */
  timesOf(word: number): number {
    return (this.#byWord[word]?.length ?? 0) / 2;
  }

  /** Raises the scores of all places that have one of the words to what it counts for there, by the confidence in it. */
  raise(scores: Scores, answers: Answers): void {
    for (const [word, confidence] of answers) {
      const postings = this.#byWord[word] ?? [];
      for (let at = 0; at < postings.length; at += 2)
        scores.raise(postings[at] ?? 0, confidence * (postings[at + 1] ?? 0));
    }
  }
}
