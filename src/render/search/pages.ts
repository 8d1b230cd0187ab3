import type { Place, Target } from './place.ts';
import type { Ground } from './ranking.ts';
import { boostOf } from './weights.ts';

/** The pages that places are on, by numbers: pages and places of newer periods have lower ones. */
export class Pages implements Ground {
  readonly pageOf: number[] = [];
  readonly boosts: number[] = [];
  readonly #places: Place[] = [];
  readonly #pages = new Map<string, number>();
  readonly #placesOf: number[][] = [];
  /** How many periods there are after each, by its slug. */
  readonly #periods = new Map<string, number>();

  /** How many places there are. */
  get length(): number {
    return this.#places.length;
  }

  /** Takes in the next place. Gives its number, and whether it is the first of its page. */
  add(place: Place): { readonly number: number; readonly isFirst: boolean } {
    const known = this.#pages.get(place.target.address);
    const page = known ?? this.#addPage(place.target);
    const number = this.#places.push(place) - 1;
    this.pageOf.push(page);
    this.#placesOf[page]?.push(number);
    return { number, isFirst: known === undefined };
  }

  placeAt(number: number): Place | undefined {
    return this.#places[number];
  }

  /** The places of a page that count for something, the best first. */
  placesOf(page: number, scoreOf: (place: number) => number): readonly Place[] {
    return (this.#placesOf[page] ?? [])
      .filter((place) => scoreOf(place) > 0)
      .toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b)
      .flatMap((place) => this.#places[place] ?? []);
  }

  #addPage(target: Target): number {
    const { address, period } = target;
    if (period !== undefined && !this.#periods.has(period.slug))
      this.#periods.set(period.slug, this.#periods.size);
    const page = this.#placesOf.push([]) - 1;
    this.#pages.set(address, page);
    this.boosts.push(boostOf(target, this.#periods.get(period?.slug ?? '') ?? 0));
    return page;
  }
}
