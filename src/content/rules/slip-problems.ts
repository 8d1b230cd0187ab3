import type { Outline } from '../prose/outline.ts';
import type { SlipKind } from '../prose/slips.ts';
import type { LinkProblem } from './link-problems.ts';

type Slip = Omit<Outline['slips'][number], 'offset'>;

const SHOWN = 'som vanlig text';
const TABLE_MEND = 'Skriv en rad som |---|---| under rubrikerna, med lika många fält som de.';

/** What is told of each kind of slip: `[code, message, mend]`. */
const WORDS: Readonly<Record<SlipKind, (written: string) => readonly [string, string, string]>> = {
  heading: (written) => [
    'rubrik-utan-mellanslag',
    `Rubriken visas ${SHOWN}.`,
    `Skriv ett mellanslag efter ${written}.`,
  ],
  empty_heading: () => ['tom-rubrik', 'Rubriken har ingen text.', 'Skriv rubriken, eller ta bort raden.'],
  sentence_as_heading: (written) => [
    'mening-som-rubrik',
    `Raden med ${written} under texten gör den till en rubrik.`,
    'Lägg en tom rad emellan, eller ta bort raden med tecknen.',
  ],
  space_before_address: (written) => [
    'dod-lank',
    `${linkOrPicture(written)} visas ${SHOWN}.`,
    'Ta bort mellanslaget mellan ] och (.',
  ],
  space_in_address: (written) => [
    'dod-lank',
    `${linkOrPicture(written)} visas ${SHOWN}, för adressen har ett mellanslag.`,
    'Skriv adressen utan mellanslag. Byt namn på filen om den har ett.',
  ],
  turned_link: () => [
    'dod-lank',
    `Länken visas ${SHOWN}.`,
    'Skriv texten inom [ ] och adressen inom ( ): [Sidans namn](adressen).',
  ],
  bare_address: (written) => [
    'adress-utan-lank',
    `Adressen ${written} är ingen länk.`,
    /^[^/]+@/.test(written)
      ? `Skriv [${written}](mailto:${written}).`
      : `Skriv vad som finns där: [Sidans namn](${written.replace(/^www\./i, 'https://$&')}).`,
  ],
  emphasis: (written) => [
    'betoning-visas',
    `Tecknen ${written} visas som de står, för de framhäver ingenting.`,
    `Sätt dem intill orden på båda sidor, med mellanslag eller skiljetecken utanför: ${written}så här${written}. Skriv \\ före ett tecken som ska synas.`,
  ],
  footnote: (written) => [
    'fotnot-visas',
    `Fotnoten ${written} visas ${SHOWN}.`,
    'Skriv förklaringen inom parentes i texten i stället.',
  ],
  lost_note: (written) => [
    'text-visas-inte',
    `Raden som börjar med ${written} visas inte.`,
    'Skriv texten utan hakparenteser och kolon, eller inom parentes där den hör hemma.',
  ],
  task: (written) => [
    'ruta-visas',
    `Rutan ${written} visas ${SHOWN}.`,
    'Ta bort den. Skriv med ord vad som är klart.',
  ],
  bullet: (written) => [
    'punkt-visas',
    `Tecknet ${written} gör ingen lista: raderna visas i en följd.`,
    'Skriv - och ett mellanslag i stället, och en tom rad före listan.',
  ],
  tabs: () => [
    'tabbar-visas',
    `Raderna har tabbar mellan orden och visas ${SHOWN}.`,
    'Skriv dem som en tabell med | mellan cellerna, eller byt tabbarna mot mellanslag.',
  ],
  table_rule: () => [
    'tabell-visas',
    `Tabellen visas ${SHOWN}, för strecken passar inte rubrikerna.`,
    TABLE_MEND,
  ],
  table_without_rule: () => [
    'tabell-visas',
    `Tabellen visas ${SHOWN}, för strecken under rubrikerna saknas.`,
    TABLE_MEND,
  ],
  lost_cells: (written) => [
    'celler-visas-inte',
    `Raden har fler celler än tabellen har rubriker, så detta visas inte: ${written}.`,
    'Lägg till en rubrik, eller ta bort cellen.',
  ],
};

/** What is wrong with a slip of markup, and how it is mended. */
export function slipProblem({ kind, written }: Slip): LinkProblem {
  const shown = written.length > 60 ? `${written.slice(0, 59)}…` : written;
  const [code, message, hint] = WORDS[kind](shown);
  return { code, message, hint };
}

function linkOrPicture(written: string): string {
  return written === '![' ? 'Bilden' : 'Länken';
}
