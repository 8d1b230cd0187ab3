import type { BlockSlipKind } from '../prose/slips.ts';
import type { SlipWords } from './inline-slip-words.ts';

const SHOWN = 'visas som vanlig text';

/** What is told of slips of whole lines. */
export const BLOCK_WORDS: Readonly<Record<BlockSlipKind, SlipWords>> = {
  heading: (written) => [
    'rubrik-utan-mellanslag',
    `Rubriken ${SHOWN}.`,
    written.length > 6 ? 'Skriv högst sex # före en rubrik.' : `Skriv ett mellanslag efter ${written}.`,
  ],
  word_as_heading: () => [
    'rubrik-utan-mellanslag',
    `Raden börjar med # och ${SHOWN}.`,
    'Skriv ## och ett mellanslag om den är en rubrik, eller \\# om tecknet ska synas.',
  ],
  empty_heading: () => ['tom-rubrik', 'Rubriken har ingen text.', 'Skriv rubriken, eller ta bort raden.'],
  sentence_as_heading: (written) => [
    'mening-som-rubrik',
    `Raden med ${written} under texten gör den till en rubrik.`,
    'Lägg en tom rad emellan, eller ta bort raden med tecknen.',
  ],
  top_heading: (written) => [
    'rubrik-pa-sidans-niva',
    `Rubriken är skriven med ${written} men visas på samma nivå som en med ##, för titeln är sidans huvudrubrik.`,
    'Skriv ## före rubriken, och ### före dem som hör under den.',
  ],
  numbered_heading: (written) => [
    'rubrik-med-nummer',
    `Rubriken börjar med numret ${written}, som inte följer med när rubriker flyttas.`,
    'Ta bort numret.',
  ],
  task: (written) => [
    'ruta-visas',
    `Rutan ${written} ${SHOWN}.`,
    'Ta bort den. Skriv med ord vad som är klart.',
  ],
  bullet: (written) => [
    'punkt-visas',
    `Tecknet ${written} gör ingen lista: raderna visas i en följd.`,
    'Skriv - och ett mellanslag i stället, och en tom rad före listan.',
  ],
  empty_item: (written) => [
    'tom-punkt',
    `Punkten ${written} har ingen text.`,
    'Skriv texten på samma rad, eller ta bort punkten.',
  ],
  parenthesis_list: (written) => [
    'annat-nummer-visas',
    `Numret ${written} visas med punkt: ${written.replace(')', '.')}`,
    `Skriv ${written.replace(')', '.')} först på raderna, eller \\ före parentesen om den ska synas.`,
  ],
  list_number: (written) => [
    'annat-nummer-visas',
    `Punkten ${written} visas med ett annat nummer, för listan räknar själv.`,
    `Rätta numret, eller skriv \\ före ${written.endsWith(')') ? 'parentesen' : 'punkten'} om numret ska synas.`,
  ],
  year_as_list: (written) => [
    'artal-som-lista',
    `Årtalet ${written} först på raden gör en lista av den.`,
    `Skriv \\ före punkten, eller börja raden med ett annat ord.`,
  ],
  indented: () => [
    'indrag-blir-kod',
    'Mellanslagen först på raden gör kod av texten.',
    'Ta bort dem. Skriv - och ett mellanslag först om raden är en punkt.',
  ],
  open_fence: (written) => [
    'kod-utan-slut',
    `Raden med ${written} inleder ett kodstycke som ingen likadan rad avslutar, så resten visas som kod.`,
    `Skriv ${written} på en egen rad efter koden, eller ta bort raden.`,
  ],
  foreign_lines: (written) => [
    'tecken-visas',
    `${written} visas som det står, för tecknen betyder ingenting här.`,
    'Ta bort tecknen. En rubrik skrivs med ## och ett mellanslag, ett citat med >.',
  ],
  bold_heading: () => [
    'fet-rad-som-rubrik',
    'Raden i fet stil ser ut som en rubrik, men den som lyssnar på sidan hittar den inte.',
    'Skriv ## och ett mellanslag före orden, i stället för ** på båda sidor.',
  ],
  caps_heading: () => [
    'versaler-som-rubrik',
    'Raden i versaler ser ut som en rubrik, men den som lyssnar på sidan hittar den inte.',
    'Skriv ## och ett mellanslag före orden, och orden med små bokstäver.',
  ],
  cut_word: (written) => [
    'delat-ord',
    `Ordet är delat vid radens slut och visas som ”${written}”.`,
    `Skriv det på en rad: ${written.replace(/[-‐] /, '')}.`,
  ],
  page_number: (written) => [
    'sidnummer',
    `${written} är ett sidnummer eller en rad ur en innehållsförteckning, och webbsidan har inga sidnummer.`,
    'Ta bort raden.',
  ],
  bare_file: (written) => [
    'filnamn-visas',
    `Namnet ${written.replace(/^.*[/\\]/, '')} visas som vanlig text.`,
    'Skriv en bild som ![Vad bilden visar](bilder/torg.png) och ett dokument som [Dokumentets namn](adressen).',
  ],
  joined_lines: () => [
    'rader-i-foljd',
    'Raderna visas i en följd på en enda rad.',
    'Skriv \\ sist på en rad som ska brytas, eller gör en lista: - och ett mellanslag först på raderna.',
  ],
  definition: () => [
    'tecken-visas',
    'Kolonet först på raden visas som det står och gör ingen lista med förklaringar.',
    'Skriv - **Ordet:** förklaringen, på en egen rad för varje ord.',
  ],
};
