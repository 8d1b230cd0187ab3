import { type Mistake, page } from './mistake.ts';

/** Lists, headings and tables that are shown otherwise than they are written. */
export const LISTS_AND_TABLES: readonly Mistake[] = [
  {
    mistake: 'numbers with a parenthesis',
    files: page('▶1) Byta lampor', '2) Måla'),
    expected: [
      'sidor/om.md:5:1 warning annat-nummer-visas | Numret 1) visas med punkt: 1. | Skriv 1. först på raderna, eller \\ före parentesen om den ska synas.',
    ],
  },
  {
    mistake: 'a number that is left out',
    files: page('1. Byta lampor', '▶3. Måla', '4. Sopa'),
    expected: [
      'sidor/om.md:6:1 warning annat-nummer-visas | Punkten 3. visas med ett annat nummer, för listan räknar själv. | Rätta numret, eller skriv \\ före punkten om numret ska synas.',
    ],
  },
  {
    mistake: 'a year first in a paragraph',
    files: page('▶2025. Då började vi.'),
    expected: [
      'sidor/om.md:5:1 warning artal-som-lista | Årtalet 2025. först på raden gör en lista av den. | Skriv \\ före punkten, eller börja raden med ett annat ord.',
    ],
  },
  {
    mistake: 'a point without a text',
    files: page('- Byta', '▶- ', '- Måla'),
    expected: [
      'sidor/om.md:6:1 warning tom-punkt | Punkten - har ingen text. | Skriv texten på samma rad, eller ta bort punkten.',
    ],
  },
  {
    mistake: 'letters with a parenthesis',
    files: page('▶a) Byta lampor', 'b) Måla'),
    expected: [
      'sidor/om.md:5:1 warning punkt-visas | Tecknet a) gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'numbers within parentheses',
    files: page('Vi ska', '▶(1) byta', '(2) måla'),
    expected: [
      'sidor/om.md:6:1 warning punkt-visas | Tecknet (1) gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'numbers that do not begin with one',
    files: page('Vi ska', '▶2. måla', '3. sopa'),
    expected: [
      'sidor/om.md:6:1 warning punkt-visas | Tecknet 2. gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'Roman numbers',
    files: page('▶i) byta', 'ii) måla'),
    expected: [
      'sidor/om.md:5:1 warning punkt-visas | Tecknet i) gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'a dash without its space',
    files: page('Vi ska:', '▶-byta lampor'),
    expected: [
      'sidor/om.md:6:1 warning punkt-visas | Tecknet - gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'plus signs without their space',
    files: page('▶+Byta lampor', '+Måla'),
    expected: [
      'sidor/om.md:5:1 warning punkt-visas | Tecknet + gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'long dashes line after line',
    files: page('▶— Byta', '— Måla'),
    expected: [
      'sidor/om.md:5:1 warning punkt-visas | Tecknet — gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'arrows line after line',
    files: page('▶→ Byta', '→ Måla'),
    expected: [
      'sidor/om.md:5:1 warning punkt-visas | Tecknet → gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'a tick',
    files: page('▶✓ Byta', '✓ Måla'),
    expected: [
      'sidor/om.md:5:1 warning punkt-visas | Tecknet ✓ gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'bullets on one line',
    files: page('Vi ska ▶• byta • måla • sopa'),
    expected: [
      'sidor/om.md:5:8 warning punkt-visas | Tecknet • gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.',
    ],
  },
  {
    mistake: 'a box outside a list',
    files: page('▶[x] Byta lampor'),
    expected: [
      'sidor/om.md:5:1 warning ruta-visas | Rutan [x] visas som vanlig text. | Ta bort den. Skriv med ord vad som är klart.',
    ],
  },
  {
    mistake: 'a word with a number sign at once',
    files: page('▶#Rubrik', '', 'Text.'),
    expected: [
      'sidor/om.md:5:1 warning rubrik-utan-mellanslag | Raden börjar med # och visas som vanlig text. | Skriv ## och ett mellanslag om den är en rubrik, eller \\# om tecknet ska synas.',
    ],
  },
  {
    mistake: 'a heading with seven signs',
    files: page('▶####### Rubrik'),
    expected: [
      'sidor/om.md:5:1 warning rubrik-utan-mellanslag | Rubriken visas som vanlig text. | Skriv högst sex # före en rubrik.',
    ],
  },
  {
    mistake: 'two headings of the first level',
    files: page('▶# Ett', '', 'Text.', '', '▶# Två'),
    expected: [
      'sidor/om.md:5:1 warning rubrik-pa-sidans-niva | Rubriken är skriven med # men visas på samma nivå som en med ##, för titeln är sidans huvudrubrik. | Skriv ## före rubriken, och ### före dem som hör under den.',
      'sidor/om.md:9:1 warning rubrik-pa-sidans-niva | Rubriken är skriven med # men visas på samma nivå som en med ##, för titeln är sidans huvudrubrik. | Skriv ## före rubriken, och ### före dem som hör under den.',
    ],
  },
  {
    mistake: 'a heading of the first level before one of the second',
    files: page('▶# Ett', '', '## Två'),
    expected: [
      'sidor/om.md:5:1 warning rubrik-pa-sidans-niva | Rubriken är skriven med # men visas på samma nivå som en med ##, för titeln är sidans huvudrubrik. | Skriv ## före rubriken, och ### före dem som hör under den.',
    ],
  },
  {
    mistake: 'a numbered heading',
    files: page('## ▶1. Bakgrund', '', '## ▶2.1 Syfte'),
    expected: [
      'sidor/om.md:5:4 warning rubrik-med-nummer | Rubriken börjar med numret 1., som inte följer med när rubriker flyttas. | Ta bort numret.',
      'sidor/om.md:7:4 warning rubrik-med-nummer | Rubriken börjar med numret 2.1, som inte följer med när rubriker flyttas. | Ta bort numret.',
    ],
  },
  {
    mistake: 'a tab between words',
    files: page('Plats▶\tTorget'),
    expected: [
      'sidor/om.md:5:6 warning tabbar-visas | Raden har en tabb mellan orden, som visas som ett mellanslag. | Byt den mot ett mellanslag, eller skriv en tabell med | mellan cellerna.',
    ],
  },
  {
    mistake: 'columns of spaces',
    files: page('▶Torget      3', 'Parken      4'),
    expected: [
      'sidor/om.md:5:1 warning mellanslag-visas-inte | Raderna har flera mellanslag i följd, som visas som ett enda. | Skriv dem som en tabell med | mellan cellerna, eller med ett mellanslag.',
    ],
  },
  {
    mistake: 'a table of plus signs',
    files: page('+------+---+', '▶| Plats | 3 |'),
    expected: [
      'sidor/om.md:6:1 warning tabell-visas | Raden med | visas som vanlig text, för den hör inte till någon tabell. | Ta bort den tomma raden före den. En tabell behöver rubriker och under dem en rad som |---|---|.',
    ],
  },
  {
    mistake: 'a row apart from its table',
    files: page('| A | B |', '|---|---|', '', '▶| 1 | 2 |'),
    expected: [
      'sidor/om.md:8:1 warning tabell-visas | Raden med | visas som vanlig text, för den hör inte till någon tabell. | Ta bort den tomma raden före den. En tabell behöver rubriker och under dem en rad som |---|---|.',
    ],
  },
  {
    mistake: 'a row with too few cells',
    files: page('| A | B |', '|---|---|', '▶| 1 |'),
    expected: [
      'sidor/om.md:7:1 warning celler-saknas | Raden | 1 | har färre celler än tabellen har rubriker. | Skriv alla celler på en rad. En cell som är tom skrivs | |.',
    ],
  },
  {
    mistake: 'a text at once after a table',
    files: page('| A | B |', '|---|---|', '| 1 | 2 |', '▶Text om tabellen.'),
    expected: [
      'sidor/om.md:8:1 warning text-i-tabell | Raden Text om tabellen. visas som en rad i tabellen. | Lägg en tom rad mellan tabellen och texten.',
    ],
  },
  {
    mistake: 'a row without its outer lines',
    files: page('| A | B |', '|---|---|', '▶1 | 2'),
    expected: [
      'sidor/om.md:7:1 warning tabellrad-utan-streck | Raden 1 | 2 börjar eller slutar utan |. | Skriv | först och sist på raden.',
    ],
  },
  {
    mistake: 'rows without a line at one end',
    files: page('| A | B', '|---|---', '▶| 1 | 2', '▶3 | 4 |'),
    expected: [
      'sidor/om.md:7:1 warning tabellrad-utan-streck | Raden | 1 | 2 börjar eller slutar utan |. | Skriv | först och sist på raden.',
      'sidor/om.md:8:1 warning tabellrad-utan-streck | Raden 3 | 4 | börjar eller slutar utan |. | Skriv | först och sist på raden.',
    ],
  },
  {
    mistake: 'a table whose heads are empty',
    files: page('▶| | |', '|---|---|', '| 1 | 2 |'),
    expected: [
      'sidor/om.md:5:1 warning tabell-utan-rubriker | Tabellens kolumner har inga rubriker. | Skriv i första raden vad varje kolumn innehåller.',
    ],
  },
];
