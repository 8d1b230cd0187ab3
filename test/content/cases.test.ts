import { expect, it } from 'vitest';
import { ContentLoader } from '../../src/content/load.ts';
import { inOneLine } from './temporary-content.ts';

const CASES = 'test/fixtures/cases';
const STATEMENT =
  'webbplats.yaml:1:1 warning ingen-redogorelse | Webbplatsen har ingen tillgänglighetsredogörelse. | Lägg till sidor/tillganglighet.md. Handboken visar vad den ska innehålla.';
const OPERATOR =
  'webbplats.yaml:13:1 warning driver-utan-kontakt | Den som hittar ett fel på webbplatsen kan inte nå den som driver den. | Skriv e-post, telefon eller webb under driver.';
const ENGLISH =
  '2025/uppfoljning-tertial-1.md:5:17 warning dokument-fel-sprak | Dokumentet public/dokument/2025/rapport.pdf anger språket en-US, men är skrivet på svenska. En skärmläsare läser det med fel uttal. | Ange sv som språk i dokumentets egenskaper och spara det som PDF igen. I Word: markera all text och välj språket under Granska, Språk, Ange korrekturspråk.';

/** What the check says of a case beside that nobody can be reached and that no statement is there, which no case is about. */
async function saidOf(name: string): Promise<readonly string[]> {
  const loader = new ContentLoader({
    contentDir: `${CASES}/${name}/content`,
    publicDir: `${CASES}/${name}/public`,
    siteUrl: undefined,
  });
  const { problems } = await loader.load({ now: Date.parse('2026-11-22T12:00:00Z'), showHidden: false });
  return problems.map(inOneLine).filter((line) => line !== STATEMENT && line !== OPERATOR);
}

it.each([
  ['timestamps as a CMS writes them are dates', 'cms-timestamps', []],
  ['a goal that was exceeded is no mistake', 'exceeded-said-not-reached', []],
  ['nothing is asked of a period that promises no follow-ups', 'follow-ups-never-promised', []],
  ['a target may be by the day', 'norberg-per-dygn', []],
  ['words that a PDF cuts at the ends of lines are no fault', 'pdf-words-cut-at-line-ends', []],
  ['a pledge without activities may have a result', 'pledge-without-activities', []],
  [
    'a decimal that another program has cut in two is put together again',
    'decimals-in-braces',
    [
      '2025/lofte.md:14:11 error okand-nyckel | Nyckeln ”1” finns inte här. Talet 95,1 har blivit två uppgifter. | Ta bort den och skriv minst: "95,1".',
    ],
  ],
  [
    'a document of a word processor is to be saved as PDF',
    'docx-as-document',
    [
      '2025/uppfoljning-tertial-1.md:5:17 error fel-form | ”plan.docx” går inte att använda som fil. | Spara som PDF i programmet som dokumentet är skrivet i, lägg PDF-filen i public/dokument i periodens mapp och skriv dess namn.',
    ],
  ],
  [
    'a date to come is told where it stands',
    'future-date-everywhere',
    [
      '2025/uppfoljning-tertial-1.md:4:13 warning datum-i-framtiden | Datumet 20 maj 2062 har inte varit än och visas inte. | Rätta datumet. Ska filen synas först då, skriv dagen efter publiceras.',
    ],
  ],
  ['a PDF in Swedish that says it is in English is told', 'pdf-language-and-title-bar', [ENGLISH]],
  [
    'a PDF that may not be printed stops nothing',
    'restricted-pdf-stops-site',
    [
      '2025/uppfoljning-tertial-1.md:5:17 warning dokument-begransat | Dokumentet public/dokument/2025/rapport.pdf är skyddat mot utskrift, kopiering eller uppläsning. | Spara det utan skydd, så att alla kan använda det på sitt sätt.',
      ENGLISH,
    ],
  ],
  [
    'a site in another language is told that its own words are Swedish',
    'site-language-en',
    [
      'webbplats.yaml:4:8 warning svenska-ord | Webbplatsen är märkt med språket en, men dess egna ord är på svenska. Skärmläsare uttalar dem då fel. | Skriv språk: sv, och ange ett annat språk på de sidor som har det.',
    ],
  ],
])('%s', async (_, name, said) => {
  expect(await saidOf(name)).toEqual(said);
});
