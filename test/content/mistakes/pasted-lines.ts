import { type Mistake, page, pledge } from './mistake.ts';

const inPage = (mistake: string, prose: readonly string[], place: string, problem: string): Mistake => ({
  mistake,
  files: page(...prose),
  expected: [`sidor/om.md:${place} warning ${problem}`],
});
const BOLD =
  'fet-rad-som-rubrik | Raden i fet stil ser ut som en rubrik, men den som lyssnar på sidan hittar den inte. | Skriv ## och ett mellanslag före orden, i stället för ** på båda sidor.';
const foreign = (written: string) =>
  `tecken-visas | ${written} visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.`;
const line = (written: string) =>
  `tecken-visas | ${written} visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. En rubrik skrivs med ## och ett mellanslag, ett citat med >.`;
const bullet = (sign: string) =>
  `punkt-visas | Tecknet ${sign} gör ingen lista: raderna visas i en följd. | Skriv - och ett mellanslag i stället, och en tom rad före listan.`;
const office = (written: string) =>
  `kod-fran-office | ${written} är ett felmeddelande eller en formel från Word eller Excel. | Skriv det som skulle stå där, eller ta bort det.`;
const pageNumber = (written: string) =>
  `sidnummer | ${written} är ett sidnummer eller en rad ur en innehållsförteckning, och webbsidan har inga sidnummer. | Ta bort raden.`;

/** What comes along from documents, mails, spreadsheets, wikis and social media. */
export const PASTED_LINES: readonly Mistake[] = [
  inPage('a bold question as a heading', ['▶**Vad händer nu?**', '', 'Vi går vidare.'], '5:1', BOLD),
  inPage('a bold line with its colon outside', ['▶**Vi lovar**:', '', '- Ett'], '5:1', BOLD),
  inPage('a bold and slanted line as a heading', ['▶***Vi lovar***', '', 'Mer.'], '5:1', BOLD),
  inPage('a bold line above a quotation', ['▶**Så säger vi**', '', '> Vi lovar.'], '5:1', BOLD),
  inPage(
    'a line of capitals as a heading',
    ['▶VAD VI LOVAR', '', 'Vi går vidare.'],
    '5:1',
    'versaler-som-rubrik | Raden i versaler ser ut som en rubrik, men den som lyssnar på sidan hittar den inte. | Skriv ## och ett mellanslag före orden, och orden med små bokstäver.',
  ),
  inPage('points with emoji', ['▶✅ byta lampor', '✅ måla bänkar'], '5:1', bullet('✅')),
  inPage('points with numbers in rings', ['▶① byta lampor', '② måla bänkar'], '5:1', bullet('①')),
  inPage('points with the sign of a section', ['▶§ byta lampor', '§ måla bänkar'], '5:1', bullet('§')),
  inPage(
    'a table with commas',
    ['Så här gick det:', '▶Plats,Antal', 'Torget,3', 'Parken,4'],
    '6:1',
    'tabell-visas | Raderna har kommatecken mellan orden och visas som vanlig text. | Skriv dem som en tabell med | mellan cellerna.',
  ),
  inPage(
    'a head of a mail with bold words',
    ['▶**Från:** Anna', '**Till:** Bo'],
    '5:1',
    'rader-i-foljd | Raderna visas i en följd på en enda rad. | Skriv \\ sist på en rad som ska brytas, eller gör en lista: - och ett mellanslag först på raderna.',
  ),
  inPage(
    'a word that is cut at the end of a line',
    ['Vi har ett ▶medborgar-', 'löfte om torget.'],
    '5:12',
    'delat-ord | Ordet är delat vid radens slut och visas som ”medborgar- löfte”. | Skriv det på en rad: medborgarlöfte.',
  ),
  inPage('a line drawn with equals signs', ['Ett.', '', '▶=====', '', 'Två.'], '7:1', line('=====')),
  inPage('a line drawn with dashes of a word processor', ['Rubrik', '▶–––––', 'Text.'], '6:1', line('–––––')),
  inPage(
    'a row of a table of contents',
    ['▶Vad vi lovar ........ 3'],
    '5:1',
    pageNumber('Vad vi lovar ........ 3'),
  ),
  inPage('a number of a page', ['▶Sida 1 av 3'], '5:1', pageNumber('Sida 1 av 3')),
  inPage(
    'the name of a picture alone',
    ['▶bilder/torget.png'],
    '5:1',
    'filnamn-visas | Namnet torget.png visas som vanlig text. | Skriv en bild som ![Vad bilden visar](bilder/torg.png) och ett dokument som [Dokumentets namn](adressen).',
  ),
  inPage('a heading of another wiki', ['▶= Vad vi lovar', '', 'Text.'], '5:1', line('= Vad vi lovar')),
  inPage(
    'signs of a heading at its end alone',
    ['▶Vad vi lovar ##', '', 'Text.'],
    '5:1',
    line('Vad vi lovar ##'),
  ),
  inPage('bold words of a wiki', ["Det är ▶'''viktigt''' för oss."], '5:8', foreign("'''viktigt'''")),
  inPage('bold words of LaTeX', ['Det är ▶\\textbf{viktigt} för oss.'], '5:8', foreign('\\textbf{viktigt}')),
  inPage('a line end written as a code', ['Ett.▶\\nTvå.'], '5:5', foreign('\\n')),
  inPage('inserted words with single signs', ['Det är ▶+viktigt+ för oss.'], '5:8', foreign('+viktigt+')),
  inPage('a field of a mail merge', ['Hej ▶<<Förnamn>>!'], '5:5', foreign('<<Förnamn>>')),
  inPage('a field of a newsletter', ['Hej ▶*|FNAME|*!'], '5:5', foreign('*|FNAME|*')),
  inPage('a variable with per cent signs', ['Hej ▶%NAMN%!'], '5:5', foreign('%NAMN%')),
  inPage('a variable with a dollar sign', ['Hej ▶\u0024{namn}!'], '5:5', foreign('\u0024{namn}')),
  inPage('a short code of a CMS', ['▶[gallery ids="1,2"]'], '5:1', foreign('[gallery ids="1,2"]')),
  inPage(
    'a short code of a CMS around words',
    ['▶[center]Vi lovar[/center]'],
    '5:1',
    foreign('[center]Vi lovar[/center]'),
  ),
  inPage(
    'somebody that Facebook knows',
    ['Tack ▶@[1234:274:Polisen]!'],
    '5:6',
    foreign('@[1234:274:Polisen]'),
  ),
  inPage('a language with a word for it', ['[The pledge]▶{språk=en}'], '5:13', foreign('{språk=en}')),
  inPage('a field of Word', ['▶{ TOC \\o "1-3" }'], '5:1', office('{ TOC \\o "1-3" }')),
  inPage('a lost reference of an English Excel', ['Summan är ▶#REF!'], '5:11', office('#REF!')),
  inPage('a number that Excel has shortened', ['Vi bytte ▶1,5E+05 lampor.'], '5:10', office('1,5E+05')),
  inPage(
    'a number that Excel had no room for',
    ['| A | B |', '|---|---|', '| 1 | ▶##### |'],
    '7:7',
    office('#####'),
  ),
  inPage(
    'HTML with its signs as codes',
    ['Ett▶&lt;br&gt;två.'],
    '5:4',
    'ra-html | HTML-koden &lt;br&gt; visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
  ),
  inPage(
    'a link with a space before and in its address',
    ['Se ▶[x] (https://exempel.se/a b).'],
    '5:4',
    'dod-lank | Länken visas som vanlig text. | Skriv ( direkt efter ], utan mellanslag eller ny rad emellan.',
  ),
  inPage(
    'a link without an address',
    ['Se ▶[löftet]().'],
    '5:4',
    'dod-lank | Länken leder ingenstans. | Skriv adressen inom parentesen: [Sidans namn](adressen).',
  ),
  inPage(
    'a link to nothing but a number sign',
    ['Se ▶[löftet](#).'],
    '5:4',
    'dod-lank | Länken leder ingenstans. | Skriv adressen inom parentesen: [Sidans namn](adressen).',
  ),
  inPage(
    'letters as e-mail writes them',
    ['Vi g▶=C3=B6r mer.'],
    '5:5',
    'forlorat-tecken | Här står =C3=B6 där ett annat tecken gick förlorat. | Skriv ordet igen, eller hämta texten på nytt.',
  ),
  inPage(
    'a sign that only one font has',
    ['Bra jobbat ▶\uF04A'],
    '5:12',
    'forlorat-tecken | Här står  där ett annat tecken gick förlorat. | Skriv ordet igen, eller hämta texten på nytt.',
  ),
  inPage(
    'letters of mathematics',
    ['Det är ▶𝗩𝗶𝗸𝘁𝗶𝗴𝘁 för oss.'],
    '5:8',
    'annat-tecken | ”𝗩𝗶𝗸𝘁𝗶𝗴𝘁” är skrivet med tecken som bara liknar dem i ”Viktigt”, så det hittas inte och läses upp fel. | Skriv vanliga tecken: Viktigt',
  ),
  inPage(
    'a ligature of a PDF',
    ['Vi ▶ﬁnns här.'],
    '5:4',
    'annat-tecken | ”ﬁnns” är skrivet med tecken som bara liknar dem i ”finns”, så det hittas inte och läses upp fel. | Skriv vanliga tecken: finns',
  ),
  {
    mistake: 'a table with semicolons in a description',
    files: pledge('beskrivning: |', '  ▶Plats;Antal', '  Torget;3', '  Parken;4'),
    expected: [
      '2030/lofte.md:8:7 warning tabell-visas | Raderna har semikolon mellan orden och visas som vanlig text. | Skriv dem som en tabell med | mellan cellerna.',
    ],
  },
  {
    mistake: 'a gap in a description',
    files: pledge('beskrivning: Vi byter ▶XXX lampor.'),
    expected: [
      '2030/lofte.md:7:27 warning plats-att-fylla-i | XXX ser ut som en plats som skulle fyllas i. | Skriv det som ska stå där, eller ta bort det.',
    ],
  },
];
