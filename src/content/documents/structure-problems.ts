import type { AccessiblePdf, PdfFacts, PdfReading } from '../../pdf-reader/pdf-reading.ts';
import { joinWords } from '../../words/swedish.ts';
import { type DocumentProblem, warnIf } from './document-problem.ts';
import { headingProblems } from './heading-problems.ts';
import { IN_WORD } from './word-menus.ts';

/** So many pages are named; where there are more, the first of them says where to begin. */
const MOST_NAMED = 5;

/** What a screen reader would stop at in a document: pictures of text, fonts, headings, alternative texts, tables and links. */
export function structureProblems(
  structure: Extract<PdfReading, { kind: 'pdf' }>['structure'],
  { pages, tagged }: PdfFacts,
): readonly DocumentProblem[] {
  if (structure === undefined) return [];
  if (structure === 'unreadable')
    return warnIf(
      true,
      'dokument-ofullstandigt',
      'går inte att läsa till slut.',
      'Spara dokumentet som PDF igen från programmet som det skrevs i.',
    );
  return [
    ...drawnProblems(structure),
    // What has no tags has neither headings, alternative texts nor header cells; that is one fault.
    ...(tagged ? [...headingProblems(structure.headings, pages), ...taggedProblems(structure)] : []),
  ];
}

function drawnProblems({ pagesWithText, pagesWithoutText, fontsNotEmbedded }: AccessiblePdf) {
  return [
    ...warnIf(
      pagesWithoutText.length > 0,
      'dokument-bara-bilder',
      pagesWithText === 0 ? 'har ingen text, bara bilder.' : `saknar text ${onPages(pagesWithoutText)}.`,
      'Tolka texten (OCR) om sidan är inskannad, och spara dokumentet igen.',
    ),
    ...warnIf(
      fontsNotEmbedded.length > 0,
      'dokument-utan-typsnitt',
      `har inte typsnitten i sig: ${joinWords(fontsNotEmbedded)}.`,
      'Välj att bädda in typsnitten när du sparar dokumentet som PDF.',
    ),
  ];
}

function taggedProblems({ figuresWithoutAlt, pagesWithPlainTables, pagesWithSilentLinks }: AccessiblePdf) {
  return [
    ...warnIf(
      figuresWithoutAlt > 0,
      'dokument-bild-utan-alt',
      `har ${figuresWithoutAlt} ${figuresWithoutAlt === 1 ? 'bild' : 'bilder'} utan alt-text.`,
      'Skriv en alt-text för varje bild, eller markera den som dekoration.',
    ),
    ...warnIf(
      pagesWithPlainTables.length > 0,
      'dokument-tabell-utan-rubriker',
      `har en tabell utan rubrikceller ${onPages(pagesWithPlainTables)}, så skärmläsare kan inte säga vad värdena gäller.`,
      `Gör första raden till rubrikrad och spara dokumentet som PDF igen. ${IN_WORD.table}`,
    ),
    ...warnIf(
      pagesWithSilentLinks.length > 0,
      'dokument-lank-utan-text',
      `har en länk utan text ${onPages(pagesWithSilentLinks)}, så skärmläsare kan inte säga vart den leder.`,
      `Skriv länkens text, eller en alt-text om länken är en bild, och spara dokumentet som PDF igen. ${IN_WORD.link}`,
    ),
  ];
}

function onPages(numbers: readonly number[]): string {
  const [first] = numbers;
  if (numbers.length === 1) return `på sida ${first}`;
  if (numbers.length > MOST_NAMED) return `på ${numbers.length} sidor, först på sida ${first}`;
  return `på sidorna ${joinWords(numbers.map(String))}`;
}
