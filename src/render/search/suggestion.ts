import type { Found, SearchIndex } from './index.ts';
import type { Query } from './terms.ts';
import { SURENESS } from './vocabulary.ts';
import { fold, wordsIn } from './words.ts';

/** The query with its misspelt words as the texts have them; undefined where no word seems to be misspelt. */
export function suggestionFor(query: Query, { terms }: Found, index: SearchIndex): Query | undefined {
  const better = new Map(
    terms.flatMap(({ word, answers }) => {
      if (isThere(word, answers, index)) return [];
      const slips = index.vocabulary.slipsOf(word);
      const candidates = answers.size > 0 ? slips : index.vocabulary.nearTo(word);
      const [best] = candidates.toSorted((a, b) => index.timesOf(b) - index.timesOf(a) || a - b);
      return best === undefined ? [] : [[word, index.vocabulary.wordAt(best)] as const];
    }),
  );
  if (better.size === 0) return undefined;
  return wordsIn(query)
    .map(({ word, from, to }) => better.get(word) ?? query.slice(from, to))
    .join(' ');
}

/** Whether the texts have the word, in some form or within another; one that only begins as theirs may be misspelt at its end. */
function isThere(
  word: string,
  answers: Found['terms'][number]['answers'],
  { vocabulary }: SearchIndex,
): boolean {
  return [...answers].some(
    ([number, sureness]) => sureness > SURENESS.part || fold(vocabulary.wordAt(number)).includes(fold(word)),
  );
}
