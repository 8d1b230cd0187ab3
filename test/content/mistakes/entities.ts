import { type Mistake, page, pledge } from './mistake.ts';

/** Codes of HTML, in prose and in texts without markup. */
export const ENTITIES: readonly Mistake[] = [
  {
    mistake: 'a code for a soft hyphen',
    files: page('Vårt medborgar▶&shy;löfte.'),
    expected: [
      'sidor/om.md:5:15 warning osynligt-tecken | Koden &shy; är skriven som i HTML och ger ett tecken som inte syns. | Ta bort koden, och skriv ett vanligt mellanslag där orden ska skiljas åt.',
    ],
  },
  {
    mistake: 'a number for a sign of no width',
    files: page('Trygg▶&#8203;het för alla.'),
    expected: [
      'sidor/om.md:5:6 warning osynligt-tecken | Koden &#8203; är skriven som i HTML och ger ett tecken som inte syns. | Ta bort koden, och skriv ett vanligt mellanslag där orden ska skiljas åt.',
    ],
  },
  {
    mistake: 'a code for a hard space',
    files: page('Kl.▶&nbsp;18 och kl.▶&nbsp 20.'),
    expected: [
      'sidor/om.md:5:4 warning osynligt-tecken | Koden &nbsp; är skriven som i HTML och ger ett tecken som inte syns. | Ta bort koden, och skriv ett vanligt mellanslag där orden ska skiljas åt.',
      'sidor/om.md:5:20 warning html-kod | Koden &nbsp visas som den står. | Skriv det tecken som du menar.',
    ],
  },
  {
    mistake: 'a code for a dash and one for a euro',
    files: page('Klockan 8▶&ndash;10 för 3 ▶&euro;.'),
    expected: [
      'sidor/om.md:5:10 warning html-kod | Koden &ndash; är skriven som i HTML. | Skriv tecknet självt: –',
      'sidor/om.md:5:26 warning html-kod | Koden &euro; är skriven som i HTML. | Skriv tecknet självt: €',
    ],
  },
  {
    mistake: 'a code that stands for nothing',
    files: page('Se ▶&torg; här.'),
    expected: [
      'sidor/om.md:5:4 warning html-kod | Koden &torg; visas som den står. | Skriv det tecken som du menar.',
    ],
  },
  {
    mistake: 'a code for a sign that turns the order',
    files: page('Vi▶&rlm; lovar.'),
    expected: [
      'sidor/om.md:5:3 warning riktningstecken | Koden &rlm; är skriven som i HTML och ger ett tecken som kan vända på ordningen i en text. | Ta bort koden. Webbplatsen visar texten utan tecknet.',
    ],
  },
  {
    mistake: 'a code in a title',
    files: { 'sidor/om.md': '---\ntitel: Om ▶&amp; oss\n---\n' },
    expected: [
      'sidor/om.md:2:11 warning markering-visas | ”&amp;” visas som det står, för den här uppgiften är ren text. | Skriv tecknet självt: &',
    ],
  },
  {
    mistake: 'a code in a description',
    files: pledge('beskrivning: Trygg▶&shy;het'),
    expected: [
      '2030/lofte.md:7:23 warning osynligt-tecken | Koden &shy; är skriven som i HTML och ger ett tecken som inte syns. | Ta bort koden, och skriv ett vanligt mellanslag där orden ska skiljas åt.',
    ],
  },
];
