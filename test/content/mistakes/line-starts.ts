import { followUp, type Mistake, pledges } from './mistake.ts';

const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';
const HEAD = '---\ntitel: Löfte\nperiod: 2030\nlöften:\n  - id: torget\n    titel: A\n    aktiviteter:\n';

/** Dashes and spaces at the start of a line, or after a key, that only look right. */
export const LINE_STARTS: readonly Mistake[] = [
  {
    mistake: 'a dash on the line of its key',
    files: followUp('omfattar: tertial 1', 'resultat: ▶- aktivitet: lampor'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:11 error yaml-bad-scalar-start | En lista med streck börjar på raden efter nyckeln. | Flytta strecket till en egen rad, med indrag.',
    ],
  },
  {
    mistake: 'no space after a dash',
    files: { '2030/lofte.md': `${HEAD}      ▶-id: lampor\n        text: Vi byter lampor.\n---\n` },
    expected: [
      '2030/lofte.md:8:7 error streck-utan-mellanslag | Strecket saknar mellanslag efter sig. | Skriv till exempel - id: hundsok.',
    ],
  },
  {
    mistake: 'a dash of a word processor as the dash of a list',
    files: { '2030/lofte.md': `${HEAD}      ▶– id: lampor\n        text: Vi byter lampor.\n---\n` },
    expected: [
      '2030/lofte.md:8:7 error fel-streck | En lista skrivs med bindestreck, inte med –. | Skriv - i stället för –.',
    ],
  },
  {
    mistake: 'a bullet as the dash of a list',
    files: { '2030/lofte.md': `${HEAD}      ▶• id: lampor\n        text: Vi byter lampor.\n---\n` },
    expected: [
      '2030/lofte.md:8:7 error fel-streck | En lista skrivs med bindestreck, inte med •. | Skriv - i stället för •.',
    ],
  },
  {
    mistake: 'a hard space after a dash',
    files: { '2030/lofte.md': `${HEAD}      -▶\u00A0id: lampor\n        text: Vi byter lampor.\n---\n` },
    expected: [
      '2030/lofte.md:8:8 error hart-mellanslag | Här står ett hårt mellanslag. | Byt det mot ett vanligt mellanslag.',
    ],
  },
  {
    mistake: 'a hard space after a colon',
    files: pledges('titel:▶\u00A0Löfte', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:7 error hart-mellanslag | Här står ett hårt mellanslag. | Byt det mot ett vanligt mellanslag.',
    ],
  },
  {
    mistake: 'hard spaces as indentation',
    files: {
      '2030/lofte.md': `${HEAD}      - id: lampor\n▶\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0text: Vi byter.\n---\n`,
    },
    expected: [
      '2030/lofte.md:9:1 error hart-mellanslag | Här står ett hårt mellanslag. | Byt det mot ett vanligt mellanslag.',
    ],
  },
  {
    mistake: 'an invisible character before a key',
    files: pledges('▶\u200Btitel: Löfte', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:1 error osynligt-tecken | Här står ett osynligt tecken. | Ta bort raden och skriv den igen.',
    ],
  },
];
