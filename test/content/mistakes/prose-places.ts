import { followUp, type Mistake, page, pledge } from './mistake.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';
const SAYS_NOTHING =
  'säger inte vart länken leder. | Skriv vad som finns där, till exempel [Läs om uppföljningarna](/uppfoljningar).';
const here = (place: string, text = 'här') =>
  `sidor/om.md:${place} warning lanktext | Länktexten ”${text}” ${SAYS_NOTHING}`;
const hereIn = (place: string, text = 'här') =>
  `${place} warning lanktext | Länktexten ”${text}” ${SAYS_NOTHING}`;
const raw = (place: string, tag: string) =>
  `${place} warning ra-html | HTML-koden ${tag} visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.`;

/** Mistakes in prose whose place takes some finding: after what looks alike, in tables, in values. */
export const PROSE_PLACES: readonly Mistake[] = [
  {
    mistake: 'a link after a number in brackets',
    files: page('Se rapporten [1] nedan', 'och ▶[klicka här](/2030).'),
    expected: [here('6:5', 'klicka här')],
  },
  {
    mistake: 'a link after a part in another language',
    files: page('[Jåhkåmåhke]{lang=smj} och ▶[här](/2030).'),
    expected: [here('5:28')],
  },
  {
    mistake: 'a link after code with brackets',
    files: page('Skriv `[x](y)` eller', '▶[här](/2030).'),
    expected: [here('6:1')],
  },
  {
    mistake: 'a link after a box to tick',
    files: page('- ▶[ ] Kvar ▶[här](/2030)'),
    expected: [
      'sidor/om.md:5:3 warning ruta-visas | Rutan [ ] visas som vanlig text. | Ta bort den. Skriv med ord vad som är klart.',
      here('5:12'),
    ],
  },
  {
    mistake: 'a second link in a row of a table',
    files: page('| A | B |', '| --- | --- |', '| [löftet](/2030) | ▶[här](/2030) |'),
    expected: [here('7:21')],
  },
  {
    mistake: 'a picture after code that shows one',
    files: { ...page('Skriv `![x](y)` eller', '▶![](bilder/a.svg)'), 'sidor/bilder/a.svg': SVG },
    expected: [
      'sidor/om.md:6:1 error bild-utan-alt | Bilden saknar alternativtext. | Beskriv bilden för den som inte ser den: ![Torget en vinterkväll](bilder/torg.png).',
    ],
  },
  {
    mistake: 'raw HTML after code that shows it',
    files: page('Skriv `<b>` i koden', 'inte ▶<b>.'),
    expected: [raw('sidor/om.md:6:6', '<b>')],
  },
  {
    mistake: 'a dead link in the description of a pledge',
    files: pledge('beskrivning: Läs ▶[mer om torget](/finns-inte-alls).'),
    expected: [
      '2030/lofte.md:7:22 warning dod-lank | Länken leder till /finns-inte-alls, som inte finns på webbplatsen. | Rätta adressen eller ta bort länken.',
    ],
  },
  {
    mistake: 'raw HTML in the text of a result',
    files: followUp(
      'omfattar: tertial 1',
      'resultat:',
      '  - aktivitet: lampor',
      '    text: Se ▶<b>löftet▶</b>.',
    ),
    expected: [
      raw('2030/uppfoljning-tertial-1.md:6:14', '<b>'),
      raw('2030/uppfoljning-tertial-1.md:6:23', '</b>'),
    ],
  },
  {
    mistake: 'a link after a bracket with a backslash',
    files: page('Se \\[1] och ▶[här](/2030).'),
    expected: [here('5:13')],
  },
  {
    mistake: 'the same HTML in two cells of a row',
    files: page('| A | B |', '| - | - |', '| ▶<b>x | ▶<b>y |'),
    expected: [raw('sidor/om.md:7:3', '<b>'), raw('sidor/om.md:7:10', '<b>')],
  },
  {
    mistake: 'HTML on two lines',
    files: page('Ett ▶<div', 'class="a">'),
    expected: [raw('sidor/om.md:5:5', '<div class="a">')],
  },
  {
    mistake: 'a link whose text says nothing on two lines',
    files: page('Vill du ▶[läs', 'mer](/2030)?'),
    expected: [here('5:9', 'läs mer')],
  },
  {
    mistake: 'links in a description on several lines',
    files: pledge('beskrivning: |', '  Ett', '  - två ▶[här](/2030)', '', '  Tre **fyra** ▶[mer](/2030)'),
    expected: [hereIn('2030/lofte.md:9:13'), hereIn('2030/lofte.md:11:20', 'mer')],
  },
  {
    mistake: 'links in a description whose lines are folded',
    files: pledge('beskrivning: >', '  Ett', '  två ▶[här](/2030)', '', '  tre ▶[mer](/2030)'),
    expected: [hereIn('2030/lofte.md:9:11'), hereIn('2030/lofte.md:11:11', 'mer')],
  },
  {
    mistake: 'links in a description in quotes, after escapes',
    files: pledge('beskrivning: "Ett \\"två\\"\\n\\n\\u00e5 ▶[här](/2030) \\', '  och ▶[mer](/2030)"'),
    expected: [hereIn('2030/lofte.md:7:41'), hereIn('2030/lofte.md:8:11', 'mer')],
  },
  {
    mistake: 'a link in a description in apostrophes',
    files: pledge("beskrivning: 'Anna''s ▶[här](/2030)'"),
    expected: [hereIn('2030/lofte.md:7:27')],
  },
  {
    mistake: 'a link in a description in curly quotes',
    files: pledge('beskrivning: ”Ett ▶[här](/2030)”'),
    expected: [hereIn('2030/lofte.md:7:23')],
  },
  {
    mistake: 'a link in a description without quotes on two lines',
    files: pledge('beskrivning: Ett', '  två ▶[här](/2030)'),
    expected: [hereIn('2030/lofte.md:8:11')],
  },
  {
    mistake: 'a picture without an alternative text in a description',
    files: { ...pledge('beskrivning: "▶![](bilder/a.svg)"'), '2030/bilder/a.svg': SVG },
    expected: [
      '2030/lofte.md:7:19 error bild-utan-alt | Bilden saknar alternativtext. | Beskriv bilden för den som inte ser den: ![Torget en vinterkväll](bilder/torg.png).',
    ],
  },
  {
    mistake: 'a heading that skips a level in a description, and none in the next',
    files: pledge('beskrivning: |', '  ## Ett', '', '  ▶#### Två', '  tre', 'aktiviteter: []'),
    expected: [
      '2030/lofte.md:10:7 warning rubrik-hoppar | Rubriken hoppar från nivå 2 till nivå 4. | Skriv ### i stället för ####.',
    ],
  },
  {
    mistake: 'a link after a bar with a backslash in a row of a table',
    files: page('| A | B |', '| - | - |', '| a \\| ▶[här](/2030) | ▶[mer](/2030) |'),
    expected: [here('7:8'), here('7:23', 'mer')],
  },
  {
    mistake: 'a heading that skips a level in a quotation',
    files: page('> ▶#### Två'),
    expected: [
      'sidor/om.md:5:3 warning rubrik-hoppar | Rubriken hoppar från nivå 1 till nivå 4. | Skriv ## i stället för ####.',
    ],
  },
];
