import { activity, type Mistake, page, settings } from './mistake.ts';

const SAYS_NOTHING =
  'säger inte vart länken leder. | Skriv vad som finns där, till exempel [Läs om uppföljningarna](/uppfoljningar).';
const here = (place: string, text = 'här') =>
  `sidor/om.md:${place} warning lanktext | Länktexten ”${text}” ${SAYS_NOTHING}`;

/** Mistakes whose place takes some finding: after other line ends, beside others of the kind, within others. */
export const PLACES: readonly Mistake[] = [
  {
    mistake: 'after a byte order mark and line ends of Windows',
    files: { 'sidor/om.md': '\uFEFF---\r\ntitel: Om\r\nutkast: ▶nej\r\n---\r\n\r\nVi lovar.\r\n' },
    expected: [
      'sidor/om.md:3:9 error fel-slags-varde | ”utkast” ska vara true eller false, men här står ”nej”. | Skriv till exempel utkast: true.',
    ],
  },
  {
    mistake: 'in prose after a byte order mark and line ends of Windows',
    files: { 'sidor/om.md': '\uFEFF---\r\ntitel: Om\r\n---\r\n\r\nEtt.\r\n\r\nSe ▶[här](/2030).\r\n' },
    expected: [here('7:4')],
  },
  {
    mistake: 'after line ends of an old Mac',
    files: { 'sidor/om.md': '---\rtitel: Om\r---\r\rSe ▶[här](/2030).\r' },
    expected: [here('5:4')],
  },
  {
    mistake: 'after letters in two parts',
    files: page('Åäö åäö ▶[här](/2030).'.normalize('NFD')),
    expected: [here('5:9')],
  },
  {
    mistake: 'after spaces behind the dashes',
    files: { 'sidor/om.md': '---  \ntitel: Om\n--- \t\n▶[här](/2030)\n' },
    expected: [here('4:1')],
  },
  { mistake: 'after empty lines', files: page('', '', '▶[här](/2030)'), expected: [here('7:1')] },
  {
    mistake: 'in a heading',
    files: page('Ett.', '', '## Läs ▶[här](/2030)'),
    expected: [here('7:8')],
  },
  {
    mistake: 'in a quotation',
    files: page('> Ett', '> två ▶[här](/2030)'),
    expected: [here('6:7')],
  },
  {
    mistake: 'in the paragraphs of a list item',
    files: page('- Ett', '  två ▶[här](/2030)', '', '  tre ▶[mer](/2030)'),
    expected: [here('6:7'), here('8:7', 'mer')],
  },
  {
    mistake: 'after the same in a block of code',
    files: page('```', '[här](/2030)', '```', '', '▶    [här](/2030)', '', '▶[här](/2030)'),
    expected: [
      'sidor/om.md:9:1 warning indrag-blir-kod | Mellanslagen först på raden gör kod av texten. | Ta bort dem. Skriv - och ett mellanslag först om raden är en punkt.',
      here('11:1'),
    ],
  },
  {
    mistake: 'twice on a line',
    files: page('▶[här](/2030 "Löftet") och ▶[här](/2030)'),
    expected: [here('5:1'), here('5:27')],
  },
  {
    mistake: 'a link whose address stands below',
    files: page('Se ▶▶[här][1].', '', '[1]: /finns-inte-alls'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken leder till /finns-inte-alls, som inte finns på webbplatsen. | Rätta adressen eller ta bort länken.',
      here('5:4'),
    ],
  },
  {
    mistake: 'a picture in a link',
    files: page('▶[▶![Torget](bilder/torget.svg)](/2031)'),
    expected: [
      'sidor/om.md:5:1 warning dod-lank | Länken leder till /2031, som inte finns på webbplatsen. | Menade du /2030?',
      'sidor/om.md:5:2 error bild-saknas | Bilden bilder/torget.svg finns inte. | Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.',
    ],
  },
  {
    mistake: 'the same key twice within { }',
    files: activity('mål: {minst: 3, ▶minst: 4, enhet: lampor}'),
    expected: [
      '2030/lofte.md:10:25 error dubbel-nyckel | Nyckeln ”minst” står två gånger. Den finns redan på rad 10. | Ta bort den ena.',
    ],
  },
  {
    mistake: 'the same moved address twice',
    files: settings('flyttade-adresser:', '  /gammal: /2030', '  ▶/gammal: /'),
    expected: [
      'webbplats.yaml:7:3 error dubbel-nyckel | Nyckeln ”/gammal” står två gånger. Den finns redan på rad 6. | Ta bort den ena.',
    ],
  },
  {
    mistake: 'a moved address that leads to nothing',
    files: settings('flyttade-adresser:', '  /gammal:▶'),
    expected: [
      'webbplats.yaml:6:11 error fel-slags-varde | ”/gammal” ska vara en text, men här står ingenting. | Skriv till exempel /gammal: /ny.',
    ],
  },
];
