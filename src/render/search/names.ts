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

function keyOf(text: string): string {
  return wordsIn(text)
    .map(({ word }) => fold(word))
    .join(' ');
}
