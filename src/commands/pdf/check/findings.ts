import { documentProblems } from '../../../content/documents/document-problems.ts';
import type { AccessiblePdf } from '../../../pdf-reader/pdf-reading.ts';
import { readPdf, readPdfStructure } from '../../../pdf-reader/read-pdf.ts';
import { joinWords } from '../../../words/swedish.ts';

/** What is wrong with a PDF and how to mend it, in Swedish. */
export type Finding = { readonly message: string; readonly hint: string };

const SAVE_AGAIN = 'Spara dokumentet som PDF igen från programmet som det skrevs i.';

/**
 * Checks a PDF under the public folder: tags, title and language as the content's own check does, then text, fonts, headings and
 * alternative texts (EN 301 549, 10; PDF/UA-1, 7). Empty where nothing is found. Throws nothing, whatever the bytes are.
 */
export async function findingsIn(path: string, bytes: Buffer, cacheDir: string): Promise<readonly Finding[]> {
  const reading = await readPdf(bytes, cacheDir);
  const known = documentProblems(path, reading).map(({ message, hint }) => ({
    message: message
      .replace(`Dokumentet public/${path} `, '')
      .replace(/^./, (letter) => letter.toUpperCase()),
    hint,
  }));
  if (reading.kind !== 'pdf') return known;
  const structure = await readPdfStructure(bytes);
  return structure === undefined
    ? [...known, { message: 'Går inte att läsa till slut.', hint: SAVE_AGAIN }]
    : [...known, ...findingsOf(structure, reading.facts.tagged)];
}

function findingsOf(pdf: AccessiblePdf, isTagged: boolean): readonly Finding[] {
  const { pages, pagesWithoutText, fontsNotEmbedded, figuresWithoutAlt } = pdf;
  return [
    ...finding(
      pagesWithoutText.length > 0,
      pagesWithoutText.length === pages
        ? 'Har ingen text, bara bilder.'
        : `Saknar text på ${pagesWithoutText.length === 1 ? 'sida' : 'sidorna'} ${joinWords(pagesWithoutText.map(String))}.`,
      'Tolka texten (OCR) om sidan är inskannad, och spara dokumentet igen.',
    ),
    ...finding(
      fontsNotEmbedded.length > 0,
      `Har inte typsnitten i sig: ${joinWords(fontsNotEmbedded)}.`,
      'Välj att bädda in typsnitten när du sparar dokumentet som PDF.',
    ),
    // What has no tags has neither headings nor alternative texts; that is one fault.
    ...(isTagged ? headingFindings(pdf.headings) : []),
    ...finding(
      isTagged && figuresWithoutAlt > 0,
      `Har ${figuresWithoutAlt} ${figuresWithoutAlt === 1 ? 'bild' : 'bilder'} utan alt-text.`,
      'Skriv en alt-text för varje bild, eller markera den som dekoration.',
    ),
  ];
}

function headingFindings(levels: readonly number[]): readonly Finding[] {
  const [first] = levels;
  if (first === undefined)
    return finding(
      true,
      'Saknar rubriker.',
      'Använd programmets rubrikformat: Rubrik 1 för titeln, Rubrik 2 för delarna.',
    );
  const jump = levels.findIndex((level, at) => level - (levels[at - 1] ?? level) > 1);
  return [
    ...finding(first !== 1, `Börjar med en rubrik på nivå ${first}.`, 'Gör titeln till Rubrik 1.'),
    ...finding(
      jump > 0,
      `Hoppar från rubriknivå ${levels[jump - 1]} till ${levels[jump]}.`,
      'Använd rubriknivåerna i ordning, utan att hoppa över någon.',
    ),
  ];
}

function finding(isFound: boolean, message: string, hint: string): readonly Finding[] {
  return isFound ? [{ message, hint }] : [];
}
