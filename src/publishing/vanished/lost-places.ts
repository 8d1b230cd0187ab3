import { placeAt } from '../../model/former-ids.ts';
import { nearest } from '../../text/nearest.ts';
import type { Published } from '../published.ts';
import { type Answered, nameOf, placesFound } from './answers.ts';

/** An activity that links found and do not find any more. */
export type LostPlace = {
  readonly address: string;
  /** Where it may have gone. */
  readonly now: string | undefined;
  /** The pledge that it belonged to, by the address of now. */
  readonly pledge: string;
};

/** The activities of pledges that are still there whose ids are not, old ones counted. */
export function lostPlaces(before: Answered, after: Answered, published: Published): readonly LostPlace[] {
  const found = placesFound(published);
  return before.places.flatMap((address): readonly LostPlace[] => {
    const page = address.split('#')[0] ?? '';
    const pledge = after.addresses.has(page) ? page : published.moved.get(page);
    const place = placeAt(pledge ?? '');
    if (pledge === undefined || place === undefined || found.has(nameOf(address) ?? '')) return [];
    const known = new Set(inPeriod(before.places, placeAt(address)?.period).map(idOf));
    const others = inPeriod(after.places, place.period).filter((other) => !known.has(idOf(other)));
    return [{ address, now: likely(address, others), pledge }];
  });
}

/** The activities that stand under another pledge than before, by the address that links lead to and that of now. */
export function movedPlaces(
  before: Answered,
  after: Answered,
  published: Published,
): readonly { readonly address: string; readonly now: string }[] {
  const known = new Set(after.places);
  const byName = new Map(after.places.map((place) => [nameOf(place), place]));
  return before.places.flatMap((address) => {
    const page = address.split('#')[0] ?? '';
    const pledge = after.addresses.has(page) ? page : published.moved.get(page);
    const now = byName.get(nameOf(address));
    const isMoved = pledge !== undefined && now !== undefined && !known.has(`${pledge}#${idOf(address)}`);
    return isMoved ? [{ address, now }] : [];
  });
}

/** The new activity whose id looks most like the old one; else the only new one of the period. */
function likely(address: string, others: readonly string[]): string | undefined {
  const [only, ...more] = others;
  const meant = nearest(idOf(address), others.map(idOf));
  return others.find((other) => idOf(other) === meant) ?? (more.length === 0 ? only : undefined);
}

function inPeriod(places: readonly string[], period: string | undefined): readonly string[] {
  return places.filter((place) => placeAt(place)?.period === period);
}

function idOf(place: string): string {
  return placeAt(place)?.id ?? '';
}
