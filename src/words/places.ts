import { joinWords } from './swedish.ts';
/** `Plats: Centrum`, or undefined where no place is named. */
export function placesInWords(places: readonly string[]): string | undefined {
  if (places.length === 0) return undefined;
  return `${places.length === 1 ? 'Plats' : 'Platser'}: ${joinWords(places)}`;
}
