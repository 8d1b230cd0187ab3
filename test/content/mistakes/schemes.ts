import { followUp, type Mistake, page } from './mistake.ts';

/** Links to what no page can lead to. */
export const SCHEMES: readonly Mistake[] = [
  {
    mistake: 'to data:text/html,a',
    files: page('Se ▶[sidan](data:text/html,a).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med data:. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to ftp://exempel.se/a',
    files: page('Se ▶[sidan](ftp://exempel.se/a).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med ftp:. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to htp://exempel.se',
    files: page('Se ▶[sidan](htp://exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med htp:. | Menade du http:? Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to <C:\\Mina filer\\a.docx>',
    files: page('Se ▶[sidan](<C:\\Mina filer\\a.docx>).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med C:. | Filen når bara den som har datorn. Spara den som PDF i public/dokument och länka dit, eller skriv en adress med https://.',
    ],
  },
  {
    mistake: 'to G:/gemensam/a.pdf',
    files: page('Se ▶[sidan](G:/gemensam/a.pdf).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med G:. | Filen når bara den som har datorn. Spara den som PDF i public/dokument och länka dit, eller skriv en adress med https://.',
    ],
  },
  {
    mistake: 'to <\\\\\\\\server\\\\a.pdf>',
    files: page('Se ▶[sidan](<\\\\\\\\server\\\\a.pdf>).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa. | Filen når bara den som har datorn. Spara den som PDF i public/dokument och länka dit, eller skriv en adress med https://.',
    ],
  },
  {
    mistake: 'to ms-word:ofe|u|https://exempel.se/a.docx',
    files: page('Se ▶[sidan](ms-word:ofe|u|https://exempel.se/a.docx).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med ms-word:. | Skriv bara https://exempel.se/a.docx.',
    ],
  },
  {
    mistake: 'to sms:11414',
    files: page('Se ▶[sidan](sms:11414).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med sms:. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to callto:11414',
    files: page('Se ▶[sidan](callto:11414).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med callto:. | Menade du tel:? Skriv tel: och siffrorna, till exempel tel:11414.',
    ],
  },
  {
    mistake: 'to mail:a@exempel.se',
    files: page('Se ▶[sidan](mail:a@exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med mail:. | Menade du mailto:? Skriv till exempel mailto:kontakt@exempel.se.',
    ],
  },
  {
    mistake: 'to hhttps://exempel.se',
    files: page('Se ▶[sidan](hhttps://exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med hhttps:. | Skriv bara https://exempel.se.',
    ],
  },
  {
    mistake: 'to blob:a',
    files: page('Se ▶[sidan](blob:a).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med blob:. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to https://',
    files: page('Se ▶[sidan](https://).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: https:// är ingen hel adress. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to http://intranat/a',
    files: page('Se ▶[sidan](http://intranat/a).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: http://intranat/a är ingen hel adress. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to https:exempel.se',
    files: page('Se ▶[sidan](https:exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: https:exempel.se är ingen hel adress. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to https://https://exempel.se',
    files: page('Se ▶[sidan](https://https://exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: https://https://exempel.se är ingen hel adress. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'to mailto:a',
    files: page('Se ▶[sidan](mailto:a).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: mailto:a är ingen hel adress. | Skriv till exempel mailto:kontakt@exempel.se.',
    ],
  },
  {
    mistake: 'to mailto://a@exempel.se',
    files: page('Se ▶[sidan](mailto://a@exempel.se).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: mailto://a@exempel.se är ingen hel adress. | Skriv till exempel mailto:kontakt@exempel.se.',
    ],
  },
  {
    mistake: 'to tel:abc',
    files: page('Se ▶[sidan](tel:abc).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: tel:abc är ingen hel adress. | Skriv tel: och siffrorna, till exempel tel:11414.',
    ],
  },
  {
    mistake: 'as an address between signs',
    files: page('Se ▶<ftp://exempel.se/a>.'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med ftp:. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'by a name',
    files: page('Se ▶[sidan][a].', '', '[a]: ftp://exempel.se'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken går inte att följa: adressen börjar med ftp:. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'in a result',
    files: followUp(
      'omfattar: tertial 1',
      'resultat: [{aktivitet: lampor, text: "Se ▶[sidan](ftp://exempel.se)"}]',
    ),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:42 warning dod-lank | Länken går inte att följa: adressen börjar med ftp:. | Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.',
    ],
  },
  {
    mistake: 'as a source',
    files: followUp('omfattar: tertial 1', 'källor: [{text: A, webb: ▶ftp://exempel.se}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:26 error fel-webbadress | ”ftp://exempel.se” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    ],
  },
];
