import { type Mistake, page } from './mistake.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';
const raw = (place: string, tag: string) =>
  `${place} warning ra-html | HTML-koden ${tag} visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.`;
const PICTURE = 'Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.';
const LINK = 'Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.';

/** What readers see otherwise than it was meant, or cannot follow. */
export const PROSE_UNREAD: readonly Mistake[] = [
  {
    mistake: 'a comment of HTML',
    files: page('▶<!-- kommentar -->', '', 'Text.'),
    expected: [raw('sidor/om.md:5:1', '<!-- kommentar -->')],
  },
  {
    mistake: 'HTML that a word processor leaves behind',
    files: page('Text ▶<o:p>mer▶</o:p>.'),
    expected: [raw('sidor/om.md:5:6', '<o:p>'), raw('sidor/om.md:5:14', '</o:p>')],
  },
  {
    mistake: 'a picture that is missing and has ö in its name',
    files: page('▶![Torget](bilder/höst.png)'),
    expected: [`sidor/om.md:5:1 error bild-saknas | Bilden bilder/höst.png finns inte. | ${PICTURE}`],
  },
  {
    mistake: 'pictures that are described by nothing',
    files: {
      ...page(
        '▶![bild](bilder/torget.svg)',
        '',
        '▶![IMG_1234](bilder/torget.svg)',
        '',
        '▶![torget.svg](bilder/torget.svg)',
      ),
      'sidor/bilder/torget.svg': SVG,
    },
    expected: [
      ['5', 'bild'],
      ['7', 'IMG_1234'],
      ['9', 'torget.svg'],
    ].map(
      ([line, alt]) =>
        `sidor/om.md:${line}:1 warning alt-sager-inget | Alternativtexten ”${alt}” säger inte vad bilden visar. | Beskriv det viktiga i bilden med en mening eller två.`,
    ),
  },
  {
    mistake: 'a picture with the path of a Windows disk',
    files: { ...page('▶![Torget](bilder\\torget.svg)'), 'sidor/bilder/torget.svg': SVG },
    expected: [`sidor/om.md:5:1 error bild-saknas | Bilden bilder\\torget.svg finns inte. | ${PICTURE}`],
  },
  {
    mistake: 'a picture that was pasted into the text',
    files: page('▶![Torget](data:image/png;base64,AAAA)'),
    expected: [
      'sidor/om.md:5:1 error bild-utifran | Bilden ligger i texten och visas inte. | Lägg bilden i mappen bilder bredvid filen.',
    ],
  },
  {
    mistake: 'a link to www without https://',
    files: page('Se ▶[parten](www.exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken leder till /www.exempel.se, som inte finns på webbplatsen. | Skriv https://www.exempel.se.',
    ],
  },
  {
    mistake: 'an e-mail address without mailto:',
    files: page('Skriv till ▶[oss](kontakt@exempel.se).'),
    expected: [
      'sidor/om.md:5:12 warning dod-lank | Länken leder till /kontakt@exempel.se, som inte finns på webbplatsen. | Skriv mailto:kontakt@exempel.se.',
    ],
  },
  {
    mistake: 'a link to a follow-up by the name of its file',
    files: page('Se ▶[uppföljningen](/2030/uppfoljning-tertial-1).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken leder till /2030/uppfoljning-tertial-1, som inte finns på webbplatsen. | Menade du /2030/tertial-1?',
    ],
  },
  {
    mistake: 'a link to a file on the own disk',
    files: page('Se ▶[filen](file:///C:/filer/a.pdf).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med file:. | Filen når bara den som har datorn. Spara den som PDF i public/dokument och länka dit, eller skriv en adress med https://.',
    ],
  },
  {
    mistake: 'a space in the address of a link',
    files: page('Se ▶[löftet](/dokument/2030/min fil.pdf).'),
    expected: [
      `sidor/om.md:5:4 warning dod-lank | Länken visas som vanlig text, för adressen har ett mellanslag. | Skriv adressen utan mellanslag. Byt namn på filen om den har ett.`,
    ],
  },
  {
    mistake: 'a space between the text and the address of a link',
    files: page('Se ▶[löftet] (/2030).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken visas som vanlig text. | Skriv ( direkt efter ], utan mellanslag eller ny rad emellan.',
    ],
  },
  {
    mistake: 'a heading without a space after its signs',
    files: page('▶##Rubrik', '', 'Text.'),
    expected: [
      'sidor/om.md:5:1 warning rubrik-utan-mellanslag | Rubriken visas som vanlig text. | Skriv ett mellanslag efter ##.',
    ],
  },
  {
    mistake: 'the marks of a conflict in Git',
    files: page('▶<<<<<<< HEAD', 'Ett.', '=======', 'Två.', '>>>>>>> andra'),
    expected: [
      'sidor/om.md:5:1 error git-konflikt | Här står två utgåvor av texten som Git inte kunde foga ihop. | Behåll den ena och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
    ],
  },
  {
    mistake: 'a link without a text',
    files: page('Se ▶[](/2030).'),
    expected: [
      'sidor/om.md:5:4 warning lanktext | Länken har ingen text. | Skriv vad som finns där, till exempel [Läs om uppföljningarna](/uppfoljningar).',
    ],
  },
  {
    mistake: 'a space in the name of a picture',
    files: page('Se ▶![torget](bilder/mitt torg.png).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Bilden visas som vanlig text, för adressen har ett mellanslag. | Skriv adressen utan mellanslag. Byt namn på filen om den har ett.',
    ],
  },
  {
    mistake: 'a link that runs a script',
    files: page('Se ▶[löftet](javascript:alert).'),
    expected: [
      `sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med javascript:. | ${LINK}`,
    ],
  },
  {
    mistake: 'a link that seems to be on the site and is not',
    files: page('Se ▶[löftet](//exempel.se).'),
    expected: [`sidor/om.md:5:4 warning dod-lank | Länken går inte att följa. | ${LINK}`],
  },
  {
    mistake: 'a link to a site by its name alone',
    files: page('Se ▶[grannen](exempel.se/om).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken leder till /exempel.se/om, som inte finns på webbplatsen. | Skriv https://exempel.se/om.',
    ],
  },
  {
    mistake: 'a picture on the own disk',
    files: page('▶![Torget](C:\\bilder\\torget.png)'),
    expected: [
      'sidor/om.md:5:1 error bild-utifran | Bilden ligger bara på en dator och visas inte. | Lägg bilden i mappen bilder bredvid filen.',
    ],
  },
  {
    mistake: 'the marks of a conflict in Git among the keys',
    files: { 'sidor/om.md': '---\n▶<<<<<<< HEAD\ntitel: Om\n=======\ntitel: Oss\n>>>>>>> andra\n---\n' },
    expected: [
      'sidor/om.md:2:1 error git-konflikt | Här står två utgåvor av texten som Git inte kunde foga ihop. | Behåll den ena och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
    ],
  },
];
