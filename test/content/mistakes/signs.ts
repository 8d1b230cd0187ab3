import { activity, followUp, type Mistake, pledge, pledges } from './mistake.ts';

/** Signs that mean something to the parser, and what a hostile file makes of them. */
export const SIGNS: readonly Mistake[] = [
  {
    mistake: 'a text that begins with a star',
    files: activity('grupp: ▶*Viktigt*'),
    expected: [
      '2030/lofte.md:10:16 error yaml-bad-alias | Tecknet & ! eller * har en särskild betydelse här. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a text that begins with an exclamation mark',
    files: activity('grupp: ▶!Viktigt'),
    expected: [
      '2030/lofte.md:10:16 error yaml-bad-alias | Tecknet & ! eller * har en särskild betydelse här. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a text that begins with an at sign',
    files: activity('grupp: ▶@exempelparten'),
    expected: [
      '2030/lofte.md:10:16 error yaml-bad-scalar-start | En text får inte börja med det här tecknet. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a text that begins with a per cent',
    files: activity('grupp: ▶% av alla'),
    expected: [
      '2030/lofte.md:10:16 error yaml-bad-scalar-start | En text får inte börja med det här tecknet. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a Windows path in quotes',
    files: followUp('omfattar: tertial 1', 'sammanfattning: "Se C:▶\\Mina filer"'),
    expected: [
      "2030/uppfoljning-tertial-1.md:4:23 error yaml-bad-dq-escape | Ett omvänt snedstreck (\\) inom citattecken har en särskild betydelse. | Skriv två (\\\\), eller använd apostrofer runt texten: 'text'.",
    ],
  },
  {
    mistake: 'a directive to the parser',
    files: { 'webbplats.yaml': '▶%YAML 1.1\n---\nnamn: A\n' },
    expected: [
      'webbplats.yaml:1:1 error yaml-bad-directive | En rad får inte börja med tecknet %. | Sätt raka citattecken runt texten.',
    ],
  },
  {
    mistake: '2,000 nested brackets',
    files: pledges('titel: Löfte', `löften: ${'['.repeat(19)}▶${'['.repeat(1981)}${']'.repeat(2000)}`),
    expected: [
      '2030/lofte.md:3:28 error for-djupt | Uppgifterna är nästlade för djupt. | Förenkla: högst 20 nivåer.',
    ],
  },
  {
    mistake: '300 levels of indentation',
    files: pledges(
      ...Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}${level === 20 ? '▶' : ''}a:`),
    ),
    expected: [
      '2030/lofte.md:22:21 error for-djupt | Uppgifterna är nästlade för djupt. | Förenkla: högst 20 nivåer.',
    ],
  },
  {
    mistake: 'an alias bomb',
    files: pledge(
      'platser: ▶&a',
      '  - &b [ö, ö, ö, ö, ö, ö, ö, ö, ö]',
      ...['cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map(
        ([name, last]) => `  - &${name} [${Array(9).fill(`*${last}`).join(', ')}]`,
      ),
    ),
    expected: [
      '2030/lofte.md:7:14 error yaml-bad-alias | Tecknet & ! eller * har en särskild betydelse här. | Sätt raka citattecken runt hela texten.',
    ],
  },
];
