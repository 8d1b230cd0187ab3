import { type Mistake, page } from './mistake.ts';

const inPage = (mistake: string, prose: readonly string[], place: string, problem: string): Mistake => ({
  mistake,
  files: page(...prose),
  expected: [`sidor/om.md:${place} warning ${problem}`],
});
const BOLD =
  'fet-rad-som-rubrik | Raden i fet stil ser ut som en rubrik, men den som lyssnar på sidan hittar den inte. | Skriv ## och ett mellanslag före orden, i stället för ** på båda sidor.';
const JOINED =
  'rader-i-foljd | Raderna visas i en följd på en enda rad. | Skriv \\ sist på en rad som ska brytas, eller gör en lista: - och ett mellanslag först på raderna.';
const SEMICOLONS =
  'tabell-visas | Raderna har semikolon mellan orden och visas som vanlig text. | Skriv dem som en tabell med | mellan cellerna.';
const bullet = (sign: string) =>
  `punkt-visas | Tecknet ${sign} gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.`;
const foreign = (written: string) =>
  `tecken-visas | ${written} visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.`;
const emphasis = (sign: string) =>
  `betoning-visas | Tecknen ${sign} visas som de står, för de framhäver ingenting. | Sätt dem intill orden på båda sidor, med mellanslag eller skiljetecken utanför: ${sign}så här${sign}. Skriv \\ före ett tecken som ska synas.`;
const office = (written: string) =>
  `kod-fran-office | ${written} är ett felmeddelande eller en formel från Word eller Excel. | Skriv det som skulle stå där, eller ta bort det.`;
const gap = (written: string) =>
  `plats-att-fylla-i | ${written} ser ut som en plats som skulle fyllas i. | Skriv det som ska stå där, eller ta bort det.`;

/** Text that readers see otherwise than it was meant, though no sign of markup is wrong in it. */
export const SHOWN_OTHERWISE: readonly Mistake[] = [
  inPage('a bold line as a heading', ['Ett.', '', '▶**Vad händer nu**', '', 'Vi går vidare.'], '7:1', BOLD),
  inPage('a bold line with a colon above a list', ['▶**Vi lovar:**', '', '- Ett', '- Två'], '5:1', BOLD),
  inPage('a bold line on top of its text', ['▶__Vad händer nu__', 'Vi går vidare.'], '5:1', BOLD),
  inPage('an address on three lines', ['▶Polisen', 'Box 1', '123 45 Exempelby'], '5:1', JOINED),
  inPage('facts on a line each', ['▶Mål: 10', 'Utfall: 9', 'Kommentar: Bra.'], '5:1', JOINED),
  inPage('two names on a line each', ['▶J. Andersson', 'K. Bengtsson'], '5:1', JOINED),
  inPage('a table as Excel saves it', ['▶Namn;Antal;Ort', 'A;1;B', 'C;;D'], '5:1', SEMICOLONS),
  inPage('lines with numbers alone', ['Så här:', '▶1 Byta lampor', '2 Måla bänkar'], '6:1', bullet('1')),
  inPage('lines with numbers in two steps', ['▶1.1 Byta lampor', '1.2 Måla bänkar'], '5:1', bullet('1.1')),
  inPage('points with Word’s second sign', ['▶o Byta lampor', 'o Måla bänkar'], '5:1', bullet('o')),
  inPage('points with arrows of signs', ['▶=> Byta lampor', '=> Måla bänkar'], '5:1', bullet('=>')),
  inPage('points with boxes', ['▶☑ Byta lampor', '☐ Måla bänkar'], '5:1', bullet('☑')),
  inPage('a dash for the second point', ['- Byta lampor', '▶– Måla bänkar'], '6:1', bullet('–')),
  inPage('italics of slashes', ['Det är ▶//viktigt// för oss.'], '5:8', foreign('//viktigt//')),
  inPage('marks of single signs', ['Det är ▶=viktigt= för oss.'], '5:8', foreign('=viktigt=')),
  inPage('a star with spaces around it', ['Det är ▶* viktigt * för oss.'], '5:8', emphasis('*')),
  inPage('an underscore with spaces around it', ['Det är ▶_ viktigt _ för oss.'], '5:8', emphasis('_')),
  inPage(
    'a lost reference of Word',
    ['Se ▶Fel! Hittar inte referenskälla.'],
    '5:4',
    office('Fel! Hittar inte referenskälla'),
  ),
  inPage(
    'a lost name of Excel in a table',
    ['| A | B |', '|---|---|', '| 1 | ▶#NAMN? |'],
    '7:7',
    office('#NAMN?'),
  ),
  inPage('a formula of Excel', ['Summan är ▶=SUMMA(A1:A3).'], '5:11', office('=SUMMA(A1:A3)')),
  inPage('a gap in brackets', ['Möten hålls ▶[fyll i dag].'], '5:13', gap('[fyll i dag]')),
  inPage('a note to oneself', ['▶TODO: skriv mer.'], '5:1', gap('TODO')),
  inPage('a gap of letters', ['Vi har bytt ▶XXX lampor.'], '5:13', gap('XXX')),
  inPage('words to fill a page with', ['▶Lorem ipsum dolor sit amet.'], '5:1', gap('Lorem ipsum')),
];
