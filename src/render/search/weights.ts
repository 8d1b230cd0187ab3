import type { Kind, Place, Target } from './place.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** What a word counts for by where it stands. */
const WEIGHTS = { title: 4, heading: 2, text: 1, period: 0.8, context: 0.7, about: 0.5 } as const;
type Field = keyof typeof WEIGHTS;

/** What each word of an id counts for: editors name in it what a pledge or an activity is about. */
export const ID_WEIGHT = 2;

/** A text of so many words is neither long nor short. */
const USUAL_LENGTH = 40;

/** What each word of a place counts for there, by its number. The first place of a page stands for the page's title too. */
export function wordWeights(
  place: Place,
  isFirst: boolean,
  vocabulary: Vocabulary,
): ReadonlyMap<number, number> {
  const { target, heading, text, about, context } = place;
  const fields: readonly (readonly [Field, string])[] = [
    ['title', isFirst ? target.title : ''],
    ['period', isFirst ? (target.period?.title ?? '') : ''],
    ['heading', heading],
    ['text', text],
    ['about', about],
    ['context', context],
    ['about', isFirst ? target.kind : ''],
  ];
  const weights = new Map<number, number>();
  for (const [field, written] of fields) {
    const words = wordsIn(written);
    const times = new Map<number, number>();
    for (const { word } of words) {
      const number = vocabulary.numberOf(word);
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    // A word that stands there twice counts for less than two, and for less in a long text than in a short one.
    const length = 0.85 + (0.15 * words.length) / USUAL_LENGTH;
    for (const [number, count] of times) {
      const weight = (WEIGHTS[field] * 2 * count) / (count + length);
      weights.set(number, (weights.get(number) ?? 0) + weight);
    }
  }
  return weights;
}

/** What a page counts for by what it is: a promise before what is said of it, and that before what explains a word. */
const KINDS: Readonly<Record<Kind, number>> = {
  Medborgarlöfte: 0.9,
  Löfte: 1.15,
  Uppföljning: 0.9,
  Sida: 0.6,
  Ordlista: 0.45,
  'PDF-dokument': 0.7,
};

/** What a page counts for when there is one period after its own, compared with the same page of that period. */
const OLDER = 0.94;
const OLDEST = 0.75;

/** What a page counts for, whatever its words: by what it is, and how many periods there are after its own. */
export function boostOf({ kind }: Target, periodsAfter: number): number {
  return KINDS[kind] * Math.max(OLDEST, OLDER ** periodsAfter);
}
