import { type Problem, sortProblems } from '../../content/problem.ts';
import type { Published } from '../published.ts';
import { type Answered, answeredBy } from './answers.ts';
import { vanishedProblems } from './vanished-problems.ts';

/** Remembers what the last state of the site answered, to tell what the next one does not answer any more. */
export class LastAnswered {
  #answered: Answered | undefined;

  /** Takes what an edition that was kept from an earlier run answered for the last state. */
  take({ edition, files }: Pick<Published, 'edition'> & { readonly files: readonly string[] }): void {
    this.#answered = answeredBy(edition, files);
  }

  /** The problems of a state of the content with those of what vanished in it. It is then the last one. */
  withVanished(problems: readonly Problem[], published: Published): readonly Problem[] {
    const vanished = this.#answered === undefined ? [] : vanishedProblems(this.#answered, published);
    this.#answered = answeredBy(published.edition, published.files.keys());
    return sortProblems([...problems, ...vanished]);
  }
}
