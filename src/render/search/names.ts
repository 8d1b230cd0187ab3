import { fold } from '../../text/fold.ts';
import type { Place } from './place.ts';
import { Purposes } from './purposes.ts';
import type { Scores } from './scores.ts';
import { tellingWords } from './telling-words.ts';
import { root, wordsIn } from './words.ts';

/** How many times a place counts for what it does when its heading is just what was asked for. */
const NAMED = 3;
/** The same where that is a whole question, which its text then answers. */
const ANSWERED = 8;
/** What it counts for, for each word, when its id is. */
const IDENTIFIED = 6;

/** Who asks for no more than this (`vilka löften finns`) asks for the periods. */
const PROMISE = 'löfte';

/** Raises the scores of the places that a query names. */
export type Named = (scores: Scores) => void;

/** What places are called, by their numbers. */
export class Names {
  readonly #headings = new Map<string, number[]>();
  readonly #ids = new Map<string, number[]>();
  readonly #purposes = new Purposes();

  add(place: Place, number: number, isFirst: boolean): void {
    const isTerm = !isFirst && place.target.kind === 'Ordlista';
    // Who asks for a word of the glossary looks for what is promised with it first, and then for what it means.
    if (!isTerm) note(this.#headings, isFirst ? place.target.title : place.heading, number);
    if (isFirst && place.target.kind === 'Medborgarlöfte') note(this.#headings, PROMISE, number);
    for (const id of idsOf(place)) note(this.#ids, id, number);
    this.#purposes.add(place, number);
  }

  /** Finds the places that a query names: by heading, by id, or by what it is put for. */
  namedBy(query: string): Named {
    const key = keyOf(query);
    const about = keyOf(tellingWords(wordsIn(query).map(({ word }) => word)).join(' '));
    const whole = this.#headings.get(key);
    const headings = whole ?? this.#headings.get(about) ?? [];
    const times = whole !== undefined && key !== about ? ANSWERED : NAMED;
    const ids = this.#ids.get(key) ?? [];
    const purposes = this.#purposes.of(query);
    return (scores) => {
      for (const place of headings) scores.multiply(place, times);
      for (const { times, places } of purposes)
        for (const place of scores.numbers) if (places.has(place)) scores.multiply(place, times);
      for (const place of ids) scores.raise(place, IDENTIFIED);
    };
  }
}

/**
 * The ids that a place can be asked for by: of a pledge or an activity, or the last part of a page's address, alone and after its
 * period. A result of a follow-up has the id of its activity, which is meant.
 */
function idsOf({ target, anchor }: Place): readonly string[] {
  const { address, kind, period } = target;
  const isPromise = kind === 'Löfte' || kind === 'Medborgarlöfte';
  const id = anchor === '' ? (address.split('/').at(-1) ?? '') : isPromise ? anchor : '';
  return period === undefined || id === '' ? [id] : [id, `${period.slug} ${id}`];
}

function note(names: Map<string, number[]>, name: string, place: number): void {
  const key = keyOf(name);
  if (key === '') return;
  const known = names.get(key);
  if (known === undefined) names.set(key, [place]);
  else known.push(place);
}

/** A name by its words in any form, whatever signs are between them. */
function keyOf(text: string): string {
  return wordsIn(text)
    .map(({ word }) => fold(root(word)))
    .join(' ');
}
