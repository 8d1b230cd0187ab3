import { fold } from '../../text/fold.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Found, SearchIndex } from './index.ts';
import type { Query, Term } from './terms.ts';
import { wordsIn } from './words.ts';

/** The query with its misspelt words as the texts have them; undefined where no word seems to be misspelt. */
export function suggestionFor(query: Query, { terms }: Found, index: SearchIndex): Query | undefined {
  const better = new Map(
    terms.flatMap((term) => {
      const { word } = term;
      if (term.meant !== undefined) return [[word, term.meant] as const];
      const meant = meantBy(term, index).filter((word) => !index.lexicon.ids.has(word));
      const [best] = meant.toSorted((a, b) => index.timesOf(b) - index.timesOf(a) || a - b);
      return best === undefined ? [] : [[word, index.lexicon.vocabulary.wordAt(best)] as const];
    }),
  );
  if (better.size === 0) return undefined;
  return wordsIn(query)
    .map(({ word, from, to }) => better.get(word) ?? query.slice(from, to))
    .join(' ');
}

/** The words that may have been meant; none where the texts have the word, in some form, within another or in its parts. */
function meantBy({ word, answers, parts, isGuess }: Term, { lexicon }: SearchIndex): readonly number[] {
  if (isGuess) return [...answers.keys()];
  if (parts.length > 0 || answers.size === 0) return [];
  // A word that only begins as theirs may be misspelt at its end.
  const folded = fold(word);
  for (const [number, confidence] of answers)
    if (confidence > CONFIDENCE.part || lexicon.vocabulary.foldedAt(number).includes(folded)) return [];
  return lexicon.typosOf(word);
}
