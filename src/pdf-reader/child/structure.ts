import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { AccessiblePdf } from '../pdf-reading.ts';
import { elementsOf, isOnPage, type PageElement } from './elements.ts';
import { missingFonts } from './missing-fonts.ts';
import { open } from './open.ts';
import { type PageKind, pageKind } from './page-kind.ts';
import { pageText } from './page-text.ts';
import { hasSilentLink } from './silent-links.ts';

type PageStructure = {
  readonly number: number;
  readonly kind: PageKind;
  readonly fontsNotEmbedded: readonly string[];
  readonly hasSilentLink: boolean;
  /** Those that have something on the page. */
  readonly elements: readonly PageElement[];
};

/** Longer documents are read this far; a report on so many pages is long enough. */
const MOST_PAGES = 500;

/** What a screen reader would meet in a PDF. Throws what pdf.js throws for a file that it cannot read. */
export function readStructure(bytes: Uint8Array): Promise<AccessiblePdf> {
  return open(bytes, async (pdf) => {
    const pages: PageStructure[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1)
      pages.push(await readPage(pdf, number));
    const elements = pages.flatMap((page) => page.elements);
    const numbersOf = (isMeant: (page: PageStructure) => boolean) =>
      pages.filter(isMeant).map(({ number }) => number);
    return {
      pagesWithText: numbersOf(({ kind }) => kind === 'read').length,
      pagesWithoutText: numbersOf(({ kind }) => kind === 'shown'),
      fontsNotEmbedded: [...new Set(pages.flatMap((page) => page.fontsNotEmbedded))],
      headings: elements.flatMap(({ role }) => headingLevel(role)),
      figuresWithoutAlt: elements.filter(isSilentFigure).length,
      pagesWithPlainTables: numbersOf((page) => page.elements.some(isPlainTable)),
      pagesWithSilentLinks: numbersOf((page) => page.hasSilentLink),
    };
  });
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageStructure> {
  const page = await pdf.getPage(number);
  const operators = await page.getOperatorList();
  const elements = await elementsOf(page);
  const text = await pageText(page);
  const read = {
    number,
    kind: pageKind(text.whole !== '', elements, operators),
    fontsNotEmbedded: missingFonts(page, text.fonts, operators),
    hasSilentLink: await hasSilentLink(page, elements, text),
    elements: elements.filter(isOnPage),
  };
  page.cleanup();
  return read;
}

function headingLevel(role: string): readonly number[] {
  const [heading, level] = /^H([1-6])?$/.exec(role) ?? [];
  return heading === undefined ? [] : [Number(level ?? 1)];
}

function isSilentFigure({ role, alt }: PageElement): boolean {
  return (role === 'Figure' || role === 'Formula') && alt === undefined;
}

/** The header cells of a table that began on an earlier page are in it, too. */
function isPlainTable({ role, within }: PageElement): boolean {
  return role === 'Table' && !within.some((element) => element.role === 'TH');
}
