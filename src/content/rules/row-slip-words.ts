import type { RowSlipKind } from '../prose/slips.ts';
import type { SlipWords } from './inline-slip-words.ts';

const TABLE = 'Tabellen visas som vanlig text, för strecken';
const TABLE_MEND = 'Skriv en rad som |---|---| under rubrikerna, med lika många fält som de.';

/** What is told of slips of tables. */
export const ROW_WORDS: Readonly<Record<RowSlipKind, SlipWords>> = {
  tabs: () => [
    'tabbar-visas',
    'Raderna har tabbar mellan orden och visas som vanlig text.',
    'Skriv dem som en tabell med | mellan cellerna, eller byt tabbarna mot mellanslag.',
  ],
  semicolons: (written) => [
    'tabell-visas',
    `Raderna har ${written} mellan orden och visas som vanlig text.`,
    'Skriv dem som en tabell med | mellan cellerna.',
  ],
  tab: () => [
    'tabbar-visas',
    'Raden har en tabb mellan orden, som visas som ett mellanslag.',
    'Byt den mot ett mellanslag, eller skriv en tabell med | mellan cellerna.',
  ],
  columns: () => [
    'mellanslag-visas-inte',
    'Raderna har flera mellanslag i följd, som visas som ett enda.',
    'Skriv dem som en tabell med | mellan cellerna, eller med ett mellanslag.',
  ],
  table_rule: () => ['tabell-visas', `${TABLE} passar inte rubrikerna.`, TABLE_MEND],
  table_without_rule: () => ['tabell-visas', `${TABLE} under rubrikerna saknas.`, TABLE_MEND],
  table_row: () => [
    'tabell-visas',
    'Raden med | visas som vanlig text, för den hör inte till någon tabell.',
    'Ta bort den tomma raden före den. En tabell behöver rubriker och under dem en rad som |---|---|.',
  ],
  empty_heads: () => [
    'tabell-utan-rubriker',
    'Tabellens kolumner har inga rubriker.',
    'Skriv i första raden vad varje kolumn innehåller.',
  ],
  lost_cells: (written) => [
    'celler-visas-inte',
    `Raden har fler celler än tabellen har rubriker, så detta visas inte: ${written}.`,
    'Lägg till en rubrik, eller ta bort cellen.',
  ],
  missing_cells: (written) => [
    'celler-saknas',
    `Raden ${written} har färre celler än tabellen har rubriker.`,
    'Skriv alla celler på en rad. En cell som är tom skrivs | |.',
  ],
  text_in_table: (written) => [
    'text-i-tabell',
    `Raden ${written} visas som en rad i tabellen.`,
    'Lägg en tom rad mellan tabellen och texten.',
  ],
  open_row: (written) => [
    'tabellrad-utan-streck',
    `Raden ${written} börjar eller slutar utan |.`,
    'Skriv | först och sist på raden.',
  ],
};
