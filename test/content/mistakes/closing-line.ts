import { type Mistake, pledges, settings } from './mistake.ts';

const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';

/** Lines of dashes that are missing, indented or too many. */
export const CLOSING_LINE: readonly Mistake[] = [
  {
    mistake: 'a closing line of dashes that is indented',
    files: { 'sidor/om.md': '---\ntitel: Om\n▶ ---\n\nText.\n' },
    expected: [
      'sidor/om.md:3:1 error fel-avslutande-streck | Raden med tre streck (---) är indragen. | Ta bort mellanslagen före strecken.',
    ],
  },
  {
    mistake: 'no closing dashes, and a ruler in the text',
    files: { 'sidor/om.md': '---\ntitel: Om\n▶\nText.\n\n---\n\nMer.\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'no closing dashes, and a table in the text',
    files: { 'sidor/om.md': '---\ntitel: Om\n▶\nText.\n\nA | B\n--- | ---\n1 | 2\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'a line of dashes among the keys',
    files: pledges('titel: Löfte', '▶---', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:3:1 error yaml-multiple-docs | En rad med tre streck (---) delar uppgifterna i två. | Ha en rad med --- överst och en efter uppgifterna, ingen däremellan.',
    ],
  },
  {
    mistake: 'a line of dashes within webbplats.yaml',
    files: settings('▶---', 'ordlista: {SSG: Gruppen}'),
    expected: [
      'webbplats.yaml:5:1 error yaml-multiple-docs | En rad med bara streck eller punkter delar uppgifterna i två. | Ta bort raden.',
    ],
  },
  {
    mistake: 'no closing dashes, and a heading first in the text',
    files: { 'sidor/om.md': '---\ntitel: Om\n▶\n## Rubrik\n\nText.\n\n---\n\nMer.\n' },
    expected: [
      'sidor/om.md:3:1 error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas. | Skriv --- på en egen rad mellan uppgifterna och texten.',
    ],
  },
  {
    mistake: 'a closing line of dashes that is indented, and a ruler in the text',
    files: { 'sidor/om.md': '---\ntitel: Om\n▶  ---\nText.\n\n---\n\nMer.\n' },
    expected: [
      'sidor/om.md:3:1 error fel-avslutande-streck | Raden med tre streck (---) är indragen. | Ta bort mellanslagen före strecken.',
    ],
  },
  {
    mistake: 'no colon after the last key, below an empty line',
    files: { 'sidor/om.md': '---\ntitel: Om\n\n▶utkast true\n---\n\nText.\n' },
    expected: [
      'sidor/om.md:4:1 error yaml-multiline-implicit-key | Raden saknar kolon följt av mellanslag, eller så är texten ovanför inte avslutad. | Skriv nyckel: värde. Kontrollera citattecknen på raden ovanför.',
    ],
  },
];
