import { fold } from '../../text/fold.ts';
import type { Place } from './place.ts';
import { wordsIn } from './words.ts';

const NONE: ReadonlySet<number> = new Set();

/** Places by what they are called. */
export class Names {
  readonly #byName = new Map<string, Set<number>>();

  /** Names a place by its number. */
  add(name: string, place: number): void {
    const key = keyOf(name);
    if (key === '') return;
    const known = this.#byName.get(key);
    if (known === undefined) this.#byName.set(key, new Set([place]));
    else known.add(place);
  }

  /** The places that are called just so, whatever signs are between the words. */
  called(name: string): ReadonlySet<number> {
    return this.#byName.get(keyOf(name)) ?? NONE;
  }
}

/** What a place is called by its heading, or its page's title; nothing for a word of the glossary. */
export function headingOf({ target, heading }: Place, isFirst: boolean): string {
  // Who asks for a word of the glossary looks for what is promised with it first, and then for what it means.
  if (!isFirst && target.kind === 'Ordlista') return '';
  return isFirst ? target.title : heading;
}

/**
 * The ids that a place can be asked for by: of a pledge or an activity, or the last part of a page's address, alone and after its
 * period. A result of a follow-up has the id of its activity, which is meant.
 */
export function idsOf({ target, anchor }: Place): readonly string[] {
  const { address, kind, period } = target;
  const isPromise = kind === 'Löfte' || kind === 'Medborgarlöfte';
  const id = anchor === '' ? (address.split('/').at(-1) ?? '') : isPromise ? anchor : '';
  return period === undefined || id === '' ? [id] : [id, `${period.slug} ${id}`];
}

function keyOf(text: string): string {
  return wordsIn(text)
    .map(({ word }) => fold(word))
    .join(' ');
}
