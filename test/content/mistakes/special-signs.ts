import { activity, followUp, type Mistake, pledge, pledges, settings } from './mistake.ts';

const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';
const MARKED =
  'yaml-bad-alias | Tecknet & ! eller * har en särskild betydelse här. | Sätt raka citattecken runt hela texten.';
const CUT =
  'text-i-kommentar | Det som står efter tecknet # läses inte. | Sätt raka citattecken runt hela texten.';
const bomb = Array.from({ length: 9 }, (_, index) => {
  const items = Array(9).fill(index === 0 ? 'löfte' : `*a${index - 1}`);
  return `  a${index}: ▶&a${index} [${items.join(', ')}]`;
});

/** Texts that a sign makes something else of, or cuts. */
export const SPECIAL_SIGNS: readonly Mistake[] = [
  {
    mistake: 'no comma between the keys of a group',
    files: activity('mål: {minst: ▶800 enhet: tillfällen}'),
    expected: [
      '2030/lofte.md:10:22 error yaml-block-in-flow | Det saknas ett kommatecken mellan två nycklar. | Skriv till exempel {minst: 800, enhet: tillfällen}.',
    ],
  },
  {
    mistake: 'two braces of a template',
    files: activity('grupp: ▶{{ namn }}'),
    expected: [
      '2030/lofte.md:10:16 error yaml-non-string-key | Här står två klammerparenteser ({{) i rad. | Skriv texten själv i stället, eller bara en klammerparentes om det är en grupp av nycklar.',
    ],
  },
  {
    mistake: 'a text that begins with a word between stars',
    files: activity('grupp: ▶*Viktigt* att byta'),
    expected: [`2030/lofte.md:10:16 error ${MARKED}`],
  },
  {
    mistake: 'a text that begins with a bracket',
    files: activity('grupp: ▶[Nytt] Belysning'),
    expected: [
      '2030/lofte.md:10:16 error yaml-bad-scalar-start | En text får inte börja med det här tecknet. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a text that has to be there and begins with a star',
    files: pledges('titel: ▶*Löfte*', 'period: 2030', PLEDGE),
    expected: [`2030/lofte.md:2:8 error ${MARKED}`],
  },
  {
    mistake: 'an alias bomb in the glossary',
    files: settings('ordlista:', ...bomb),
    expected: bomb.map((_, index) => `webbplats.yaml:${index + 6}:7 error ${MARKED}`),
  },
  {
    mistake: 'a title that begins with a number sign',
    files: pledges('titel: ▶#tryggt', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:8 error text-i-kommentar | Det som står efter tecknet # läses inte. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a number sign within a text',
    files: pledge('beskrivning: Vi visar ▶#tryggttorg överallt.'),
    expected: [
      '2030/lofte.md:7:27 warning text-i-kommentar | Det som står efter tecknet # läses inte. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a number sign first in a text that may be left out',
    files: pledge('beskrivning: ▶#tryggttorg'),
    expected: [
      '2030/lofte.md:7:18 warning text-i-kommentar | Det som står efter tecknet # läses inte. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a number after a number sign in a title',
    files: { 'sidor/om.md': '---\ntitel: Möte ▶#2 om torget\n---\n' },
    expected: [`sidor/om.md:2:13 warning ${CUT}`],
  },
  {
    mistake: 'numbers after number signs in a text',
    files: followUp(
      'omfattar: tertial 1',
      'resultat:',
      '  - aktivitet: lampor',
      '    text: Grupp ▶#1 och #2 besökte torget.',
    ),
    expected: [`2030/uppfoljning-tertial-1.md:6:17 warning ${CUT}`],
  },
  {
    mistake: 'a number sign with a space before its number',
    files: pledge('beskrivning: Pris ▶# 3 i tävlingen'),
    expected: [`2030/lofte.md:7:23 warning ${CUT}`],
  },
  {
    mistake: 'a number sign before a quotation mark',
    files: pledge('beskrivning: Vi tvättar ▶#”nya torget” varje dag'),
    expected: [`2030/lofte.md:7:29 warning ${CUT}`],
  },
];
