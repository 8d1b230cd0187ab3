import type { InlineSlipKind } from '../prose/slips.ts';
import { entityWords } from './entity-words.ts';

/** What is told of a slip by how it is written: `[code, message, mend]`. */
export type SlipWords = (written: string) => readonly [string, string, string];

const SHOWN = 'visas som vanlig text';

/** What is told of slips within a line. */
export const INLINE_WORDS: Readonly<Record<InlineSlipKind, SlipWords>> = {
  space_before_address: (written) => [
    'dod-lank',
    `${linkOrPicture(written)} ${SHOWN}.`,
    'Skriv ( direkt efter ], utan mellanslag eller ny rad emellan.',
  ],
  space_in_address: (written) => [
    'dod-lank',
    `${linkOrPicture(written)} ${SHOWN}, för adressen har ett mellanslag.`,
    'Skriv adressen utan mellanslag. Byt namn på filen om den har ett.',
  ],
  turned_link: () => [
    'dod-lank',
    `Länken ${SHOWN}.`,
    'Skriv texten inom [ ] och adressen inom ( ): [Sidans namn](adressen).',
  ],
  half_link: () => [
    'dod-lank',
    `Länken ${SHOWN}, för en parentes saknas.`,
    'Skriv texten inom [ ] och adressen inom ( ): [Sidans namn](adressen).',
  ],
  missing_address: (written) => [
    'dod-lank',
    `${written} ${SHOWN}, för adressen saknas.`,
    'Skriv adressen inom ( ) direkt efter: [Sidans namn](adressen) eller ![Vad bilden visar](bilder/torg.png).',
  ],
  wiki_link: (written) => [
    'dod-lank',
    `Länken ${written} ${SHOWN}.`,
    'Skriv [Sidans namn](adressen). För en bild: ![Vad bilden visar](bilder/torg.png).',
  ],
  bare_address: (written) => [
    'adress-utan-lank',
    `Adressen ${written} är ingen länk.`,
    /^[^/]+@/.test(written)
      ? `Skriv [${written}](mailto:${written}).`
      : `Skriv vad som finns där: [Sidans namn](${wholeAddress(written)}).`,
  ],
  emphasis: (written) => [
    'betoning-visas',
    `Tecknen ${written} visas som de står, för de framhäver ingenting.`,
    `Sätt dem intill orden på båda sidor, med mellanslag eller skiljetecken utanför: ${written}så här${written}. Skriv \\ före ett tecken som ska synas.`,
  ],
  footnote: (written) => [
    'fotnot-visas',
    `Fotnoten ${written} ${SHOWN}.`,
    'Skriv förklaringen inom parentes i texten i stället.',
  ],
  lost_note: (written) => [
    'text-visas-inte',
    `Raden som börjar med ${written} visas inte.`,
    'Skriv texten utan hakparenteser och kolon, eller inom parentes där den hör hemma.',
  ],
  entity: entityWords,
  open_code: (written) => [
    'kod-utan-slut',
    `Tecknet ${written} visas som det står, för inget likadant avslutar koden.`,
    `Skriv ${written} också efter koden, eller ta bort det.`,
  ],
  lone_backslash: () => [
    'snedstreck-visas',
    'Tecknet \\ sist på raden visas som det står.',
    'Ta bort det. Ska raden brytas skriver du \\ allra sist på en rad som har en till under sig.',
  ],
  foreign: (written) => [
    'tecken-visas',
    `${written} visas som det står, för tecknen betyder ingenting här.`,
    'Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
  ],
  raised: (written) => [
    'tecken-visas',
    `${written} visas som det står: ingenting blir upphöjt, nedsänkt eller struket.`,
    'Skriv tecknet självt, till exempel m² eller CO₂, eller skriv med ord.',
  ],
  office: (written) => [
    'kod-fran-office',
    `${written} är ett felmeddelande eller en formel från Word eller Excel.`,
    'Skriv det som skulle stå där, eller ta bort det.',
  ],
  gap: (written) => [
    'plats-att-fylla-i',
    `${written} ser ut som en plats som skulle fyllas i.`,
    'Skriv det som ska stå där, eller ta bort det.',
  ],
  emoji: (written) => [
    'tecken-visas',
    `${written} visas som det står och blir ingen symbol.`,
    'Skriv med ord i stället.',
  ],
};

function linkOrPicture(written: string): string {
  return written === '![' ? 'Bilden' : 'Länken';
}

/** `exempel.se/x`, `//exempel.se` and `http:/exempel.se` as they are meant; what no link may lead to becomes https. */
function wholeAddress(written: string): string {
  return /^https?:\/\/\w/i.test(written)
    ? written
    : written.replace(/^(?:([a-z][a-z\d+-]*):)?\/*/i, 'https://');
}
