import { OWN_PAGES } from '../../model/addresses.ts';
import type { Kind, Place } from './place.ts';
import { asksOfAll } from './telling-words.ts';

/** What a question may be put for, beside its words, and which places answer such questions. */
type Purpose = {
  readonly asks: (query: string) => boolean;
  readonly answers: (place: Place) => boolean;
  /** How many times a place that does counts for what its words do. */
  readonly times: number;
};

/** Pages of these kinds tell how many there shall be, or have been. */
const COUNTING: ReadonlySet<Kind> = new Set(['Medborgarlöfte', 'Löfte', 'Uppföljning']);

/** What an e-mail address has, and a telephone number as it is written. */
const REACHED = /@|(?<![\d-])(?:\+\d|0\d+-|\d{2,3} )\d[\d ]+/;

/** Whether one can be reached by what a place of a page says. */
export function tellsHowToReach({ target, text }: Place): boolean {
  return target.kind === 'Sida' && REACHED.test(text);
}

/** The comparisons of periods are the only pages of the site that belong to a period and are no promise or follow-up. */
function compares({ target }: Place): boolean {
  return target.kind === 'Sida' && target.period !== undefined;
}

/** A page that says what a promise of this kind is. */
function explains({ target, text }: Place): boolean {
  return target.kind === 'Sida' && /medborgarlöfte är/iu.test(text);
}

const MEANING =
  /(?<!\p{L})(?:betyder|innebär|menas|betydelse\p{L}*|definition\p{L}*|står för)(?!\p{L})|^vad är (?:en |ett )?[\p{L}-]+(?: för n\p{L}+)?\W*$/iu;
const COUNT = /(?<!\p{L})hur (?:många|mycket|ofta|stor|stort|stora|hög|högt|höga)(?!\p{L})/iu;
/** Words of who wants to reach somebody, or a telephone number. */
const REACHING =
  /(?<!\p{L})(?:kontakt|telefon|växel|mobil|(?<![-\p{L}])nummer|postadress|ring(?:a|er)?(?!\p{L})|e-?post|e?-?mail|mejl|når? (?:jag|vi|man|er)(?!\p{L})|höra? av)|^[+\d][\d ()-]{2,}$/iu;
const COMPARING = /(?<!\p{L})(?:jämför|skilln|skilj|ändra)/iu;

const PURPOSES: readonly Purpose[] = [
  {
    asks: (query) => MEANING.test(query),
    answers: (place) => (place.target.kind === 'Ordlista' && place.heading !== '') || explains(place),
    times: 12,
  },
  {
    asks: (query) => COUNT.test(query),
    answers: ({ target, text }) => COUNTING.has(target.kind) && /\d/.test(text),
    times: 3,
  },
  { asks: (query) => REACHING.test(query), answers: tellsHowToReach, times: 4 },
  { asks: (query) => COMPARING.test(query), answers: compares, times: 4 },
  // Reports tell how it goes, and the list of them when there will be more.
  { asks: asksOfAll, answers: ({ target }) => target.kind === 'Uppföljning', times: 4 },
  { asks: asksOfAll, answers: ({ target }) => target.address === OWN_PAGES.followUps, times: 12 },
];

/** Which places answer questions of each purpose, by their numbers. */
export class Purposes {
  readonly #places: readonly Set<number>[] = PURPOSES.map(() => new Set());

  add(place: Place, number: number): void {
    for (const [at, { answers }] of PURPOSES.entries()) if (answers(place)) this.#places[at]?.add(number);
  }

  /** Gives how many times each place counts that a query is put for. */
  of(query: string): readonly { readonly times: number; readonly places: ReadonlySet<number> }[] {
    return PURPOSES.flatMap(({ asks, times }, at) =>
      asks(query) ? [{ times, places: this.#places[at] ?? new Set() }] : [],
    );
  }
}
