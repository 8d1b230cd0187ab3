import { activity, type Mistake, page, pledge, settings } from './mistake.ts';

/** Signs that nobody sees, and those that turn the order of what is read. */
export const UNSEEN_SIGNS: readonly Mistake[] = [
  {
    mistake: 'U+200B in a word',
    files: page('Trygg▶\u200Bhet för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+200B, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+200C in a word',
    files: page('Trygg▶\u200Chet för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+200C, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+200D in a word',
    files: page('Trygg▶\u200Dhet för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+200D, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+2060 in a word',
    files: page('Trygg▶\u2060het för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+2060, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+FEFF in a word',
    files: page('Trygg▶\uFEFFhet för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+FEFF, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+2028 in a word',
    files: page('Trygg▶\u2028het för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+2028, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+FFFC in a word',
    files: page('Trygg▶\uFFFChet för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+FFFC, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+E0041 in a word',
    files: page('Trygg▶\u{E0041}het för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Mellan ”Trygg” och ”het” står tecknet U+E0041, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'signs of no width on two lines',
    files: page('▶\u200BEtt\u200B två', '', 'tre▶\u200B'),
    expected: [
      'sidor/om.md:5:1 warning osynligt-tecken | Före ”Ett” står tecknet U+200B, som inte syns men gör att ordet inte hittas. Raden har 1 till. | Skriv orden igen.',
      'sidor/om.md:7:4 warning osynligt-tecken | Efter ”tre” står tecknet U+200B, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'a sign of no width in a title',
    files: { 'sidor/om.md': '---\ntitel: Om▶\u200B oss\n---\n' },
    expected: [
      'sidor/om.md:2:10 warning osynligt-tecken | Mellan ”Om” och ”oss” står tecknet U+200B, som inte syns men gör att ordet inte hittas. | Skriv orden igen.',
    ],
  },
  {
    mistake: 'U+61C between words',
    files: page('Vi ▶\u061Clovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+061C, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+200E between words',
    files: page('Vi ▶\u200Elovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+200E, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+200F between words',
    files: page('Vi ▶\u200Flovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+200F, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+202A between words',
    files: page('Vi ▶\u202Alovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+202A, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+202B between words',
    files: page('Vi ▶\u202Blovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+202B, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+202C between words',
    files: page('Vi ▶\u202Clovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+202C, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+202D between words',
    files: page('Vi ▶\u202Dlovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+202D, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+202E between words',
    files: page('Vi ▶\u202Elovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+202E, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+2066 between words',
    files: page('Vi ▶\u2066lovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+2066, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+2067 between words',
    files: page('Vi ▶\u2067lovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+2067, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+2068 between words',
    files: page('Vi ▶\u2068lovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+2068, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'U+2069 between words',
    files: page('Vi ▶\u2069lovar mer.'),
    expected: [
      'sidor/om.md:5:4 warning riktningstecken | Mellan ”Vi” och ”lovar” står tecknet U+2069, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'a sign that turns the order in a heading of an activity',
    files: activity('grupp: Poli▶\u202Esen'),
    expected: [
      '2030/lofte.md:10:20 warning riktningstecken | Mellan ”Poli” och ”sen” står tecknet U+202E, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'a sign that turns the order written as a code of YAML',
    files: pledge('beskrivning: "Poli▶\\u202Esen"'),
    expected: [
      '2030/lofte.md:7:23 warning riktningstecken | Mellan ”Poli” och ”sen” står tecknet U+202E, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'a sign that turns the order in a word of the glossary',
    files: settings('ordlista: {S▶\u202ESG: Gruppen}'),
    expected: [
      'webbplats.yaml:5:13 warning riktningstecken | Mellan ”S” och ”SG” står tecknet U+202E, som inte syns men kan vända på ordningen i en text. | Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ],
  },
  {
    mistake: 'letters that were lost',
    files: page('Trygghet f▶Ã¶r alla p▶\uFFFD torget.'),
    expected: [
      'sidor/om.md:5:11 warning forlorat-tecken | Här står Ã¶ där ett annat tecken gick förlorat. | Skriv ordet igen, eller hämta texten på nytt.',
      'sidor/om.md:5:21 warning forlorat-tecken | Här står \uFFFD där ett annat tecken gick förlorat. | Skriv ordet igen, eller hämta texten på nytt.',
    ],
  },
];
