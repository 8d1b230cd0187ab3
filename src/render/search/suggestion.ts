import { fold } from '../../text/fold.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Found, SearchIndex } from './index.ts';
import type { Query } from './terms.ts';
import { wordsIn } from './words.ts';

/** The query with its misspelt words as the texts have them; undefined where no word seems to be misspelt. */
export function suggestionFor(query: Query, { terms }: Found, index: SearchIndex): Query | undefined {
  const better = new Map(
    terms.flatMap(({ word, answers }) => {
      if (isThere(word, answers, index)) return [];
      const meant = meantBy(word, answers, index);
      const [best] = meant.toSorted((a, b) => index.timesOf(b) - index.timesOf(a) || a - b);
      return best === undefined ? [] : [[word, index.vocabulary.wordAt(best)] as const];
    }),
  );
  if (better.size === 0) return undefined;
  return wordsIn(query)
    .map(({ word, from, to }) => better.get(word) ?? query.slice(from, to))
    .join(' ');
}

type Answers = Found['terms'][number]['answers'];

/** Whether the texts have the word, in some form or within another; one that only begins as theirs may be misspelt at its end. */
function isThere(word: string, answers: Answers, { vocabulary }: SearchIndex): boolean {
  const folded = fold(word);
  for (const [number, confidence] of answers)
    if (confidence > CONFIDENCE.part || vocabulary.foldedAt(number).includes(folded)) return true;
  return false;
}

/** The words that may have been meant. Answers that are typos need not be looked for again. */
function meantBy(word: string, answers: Answers, { vocabulary }: SearchIndex): readonly number[] {
  if (answers.size === 0) return vocabulary.nearTo(word);
  const areTypos = [...answers.values()].every((confidence) => confidence === CONFIDENCE.typo);
  return areTypos ? [...answers.keys()] : vocabulary.typosOf(word);
}
