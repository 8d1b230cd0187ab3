import { followUp, type Mistake, pledges, settings } from './mistake.ts';

const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';

/** Keys and values from which it shows what was meant. */
export const MEANINGS: readonly Mistake[] = [
  {
    mistake: 'a key that has to be there, misspelt',
    files: pledges('▶tittel: Löfte', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:1 error okand-nyckel | Nyckeln ”tittel” finns inte här. | Menade du ”titel”?',
    ],
  },
  {
    mistake: 'löfte instead of löften',
    files: pledges('titel: Löfte', 'period: 2030', '▶löfte: [{id: torget, titel: Göra torget tryggt.}]'),
    expected: [
      '2030/lofte.md:4:1 error okand-nyckel | Nyckeln ”löfte” finns inte här. | Menade du ”löften”?',
    ],
  },
  {
    mistake: 'two years with a dash',
    files: pledges('titel: Löfte', 'period: ▶2030-2031', PLEDGE),
    expected: [
      '2030/lofte.md:3:9 error fel-slags-varde | ”period” ska vara ett årtal eller från och till, men här står ”2030-2031”. | Skriv till exempel period: {från: 2030, till: 2031}.',
    ],
  },
  {
    mistake: 'the status påbörjad',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, status: ▶påbörjad}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:40 error okant-ord | ”påbörjad” är inget av orden för status. | Menade du ”pågår”?',
    ],
  },
  {
    mistake: 'the status genomförd',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, status: ▶genomförd}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:40 error okant-ord | ”genomförd” är inget av orden för status. | Menade du ”klar”?',
    ],
  },
  {
    mistake: 'a text of two quotes with nothing between',
    files: pledges('titel: ▶""', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:8 error fel-slags-varde | ”titel” ska vara en text, men här står ingenting. | Skriv till exempel titel: Medborgarlöfte ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'a moved address with a heading in it',
    files: settings('flyttade-adresser:', '  ▶/gammal#kontakt: /2030'),
    expected: [
      'webbplats.yaml:6:3 error fel-flyttad-adress | ”/gammal#kontakt” är ingen adress på webbplatsen. | Skriv adressen utan # och det som följer.',
    ],
  },
  {
    mistake: 'a key with a capital',
    files: pledges('▶Titel: Löfte', 'period: 2030', PLEDGE),
    expected: ['2030/lofte.md:2:1 error okand-nyckel | Nyckeln ”Titel” finns inte här. | Menade du ”titel”?'],
  },
  {
    mistake: 'a key in English',
    files: pledges('▶title: Löfte', 'period: 2030', PLEDGE),
    expected: ['2030/lofte.md:2:1 error okand-nyckel | Nyckeln ”title” finns inte här. | Menade du ”titel”?'],
  },
];
