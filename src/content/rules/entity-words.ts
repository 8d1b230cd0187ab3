import { signOf } from '../../markdown/parser.ts';
import { turnsOrder } from '../../markdown/reading-order.ts';

const NOT_SEEN = /^[\p{Default_Ignorable_Code_Point}\s]*$/u;

/** What is told of `&shy;`, `&euro;` and `&nbsp`: `[code, message, mend]`. */
export function entityWords(written: string): readonly [string, string, string] {
  const sign = signOf(written);
  const message = `Koden ${written} är skriven som i HTML`;
  if (sign === written)
    return ['html-kod', `Koden ${written} visas som den står.`, 'Skriv det tecken som du menar.'];
  if (turnsOrder(sign))
    return [
      'riktningstecken',
      `${message} och ger ett tecken som kan vända på ordningen i en text.`,
      'Ta bort koden. Webbplatsen visar texten utan tecknet.',
    ];
  if (NOT_SEEN.test(sign))
    return [
      'osynligt-tecken',
      `${message} och ger ett tecken som inte syns.`,
      'Ta bort koden, och skriv ett vanligt mellanslag där orden ska skiljas åt.',
    ];
  return ['html-kod', `${message}.`, `Skriv tecknet självt: ${sign}`];
}
