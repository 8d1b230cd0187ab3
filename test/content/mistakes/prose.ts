import { type Mistake, page } from './mistake.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

/** Links, pictures, headings and code in the text. */
export const PROSE: readonly Mistake[] = [
  {
    mistake: 'a link whose text says nothing',
    files: page('Vill du veta mer?', '', 'Då kan du ▶[klicka här](/2030).'),
    expected: [
      'sidor/om.md:7:11 warning lanktext | Länktexten ”klicka här” säger inte vart länken leder. | Skriv vad som finns där, till exempel [Läs om uppföljningarna](/uppfoljningar).',
    ],
  },
  {
    mistake: 'a link that is shown as an address',
    files: page('Se ▶[https://exempel.se](https://exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning lanktext-adress | Länken visas som en adress: https://exempel.se. | Skriv vad som finns där: [Sidans namn](adressen).',
    ],
  },
  {
    mistake: 'a dead link with a page near',
    files: page('Läs **hela** ▶[löftet](/2031).'),
    expected: [
      'sidor/om.md:5:14 warning dod-lank | Länken leder till /2031, som inte finns på webbplatsen. | Menade du /2030?',
    ],
  },
  {
    mistake: 'a link to another spelling of an address',
    files: page('Läs ▶[löftet](/2030/) och ▶[om oss](/Om).'),
    expected: [
      'sidor/om.md:5:5 warning lank-som-leder-vidare | Länken leder till /2030/, och därifrån vidare till /2030. | Skriv /2030.',
      'sidor/om.md:5:26 warning lank-som-leder-vidare | Länken leder till /Om, och därifrån vidare till /om. | Skriv /om.',
    ],
  },
  {
    mistake: 'a dead link with no page near',
    files: page('Läs om', '▶[grannarna](/grannkommunernas-egna-loften).'),
    expected: [
      'sidor/om.md:6:1 warning dod-lank | Länken leder till /grannkommunernas-egna-loften, som inte finns på webbplatsen. | Rätta adressen eller ta bort länken.',
    ],
  },
  {
    mistake: 'a link out of the site with ../',
    files: page('Se ▶[filen](../../hemliga-filer.txt).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken leder till /hemliga-filer.txt, som inte finns på webbplatsen. | Rätta adressen eller ta bort länken.',
    ],
  },
  {
    mistake: 'a link to the file of a page',
    files: {
      ...page('Se ▶[svaren](svar.md).'),
      'sidor/svar.md': '---\ntitel: Svar\n---\n',
    },
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken leder till /svar.md, som inte finns på webbplatsen. | Menade du /svar?',
    ],
  },
  {
    mistake: 'a link to a heading that is misspelt',
    files: page('## Så går det till', '', 'Se ▶[ovan](#sa-gick-det-till).'),
    expected: [
      'sidor/om.md:7:4 warning dod-lank-till-rubrik | Sidan /om har ingen rubrik eller aktivitet med namnet ”sa-gick-det-till”. | Menade du #sa-gar-det-till?',
    ],
  },
  {
    mistake: 'a link to an activity that is not there',
    files: page('Se ▶[kamerorna](/2030#overvakningskameror).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank-till-rubrik | Sidan /2030 har ingen rubrik eller aktivitet med namnet ”overvakningskameror”. | Länka till hela sidan: /2030.',
    ],
  },
  {
    mistake: 'a dead link in a follow-up',
    files: {
      '2030/uppfoljning-tertial-1.md':
        '---\ntitel: Uppföljning\nomfattar: tertial 1\n---\n\nText.\n\n- Se ▶[löftet](/2029)\n',
    },
    expected: [
      '2030/uppfoljning-tertial-1.md:8:6 warning dod-lank | Länken leder till /2029, som inte finns på webbplatsen. | Menade du /2030?',
    ],
  },
  {
    mistake: 'a picture without an alternative text',
    files: { ...page('Torget.', '', '▶![](bilder/torget.svg)'), 'sidor/bilder/torget.svg': SVG },
    expected: [
      'sidor/om.md:7:1 error bild-utan-alt | Bilden saknar alternativtext. | Beskriv bilden för den som inte ser den: ![Torget en vinterkväll](bilder/torg.png).',
    ],
  },
  {
    mistake: 'a picture whose name is misspelt',
    files: { ...page('▶![Torget en kväll](bilder/torg.svg)'), 'sidor/bilder/torget.svg': SVG },
    expected: [
      'sidor/om.md:5:1 error bild-saknas | Bilden bilder/torg.svg finns inte. | Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.',
    ],
  },
  {
    mistake: 'a picture of another period',
    files: {
      ...page('▶![Torget en kväll](../2030/bilder/torget.svg)'),
      '2030/bilder/torget.svg': SVG,
    },
    expected: [
      'sidor/om.md:5:1 error bild-saknas | Bilden ../2030/bilder/torget.svg finns inte. | Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.',
    ],
  },
  {
    mistake: 'a picture from another site',
    files: page('▶![Torget en kväll](https://exempel.se/torget.png)'),
    expected: [
      'sidor/om.md:5:1 error bild-utifran | Bilden ligger på en annan webbplats och visas inte. | Lägg bilden i mappen bilder bredvid filen. Kontrollera att du får använda den.',
    ],
  },
  {
    mistake: 'a heading that skips a level',
    files: page('## Så går det till', '', '▶#### Vintern', '', 'Kallt.'),
    expected: [
      'sidor/om.md:7:1 warning rubrik-hoppar | Rubriken hoppar från nivå 2 till nivå 4. | Skriv ### i stället för ####.',
    ],
  },
  {
    mistake: 'a first heading that skips a level',
    files: page('Text.', '', '▶### Vintern'),
    expected: [
      'sidor/om.md:7:1 warning rubrik-hoppar | Rubriken hoppar från nivå 1 till nivå 3. | Skriv ## i stället för ###.',
    ],
  },
  {
    mistake: 'raw HTML',
    files: page('Vi lovar ▶<b>mycket▶</b> mer.'),
    expected: [
      'sidor/om.md:5:10 warning ra-html | HTML-koden <b> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
      'sidor/om.md:5:19 warning ra-html | HTML-koden </b> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
    ],
  },
  {
    mistake: 'line breaks in HTML',
    files: page('Polisen', 'Box 1▶<br>', '123 45 Exempelby▶<br/>'),
    expected: [
      'sidor/om.md:6:6 warning ra-html | HTML-koden <br> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
      'sidor/om.md:7:17 warning ra-html | HTML-koden <br/> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
    ],
  },
  {
    mistake: 'a coloured text in HTML',
    files: page('- En', '- ▶<span style="color: red">Två▶</span>'),
    expected: [
      'sidor/om.md:6:3 warning ra-html | HTML-koden <span style="color: red"> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
      'sidor/om.md:6:31 warning ra-html | HTML-koden </span> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
    ],
  },
];
