import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joinCutWords, softCuts } from './cut-words.ts';
import { open } from './open.ts';

/** So much of a document is searched: a report of many volumes does not crowd out the pledges. */
const MOST_PAGES = 200;
const MOST_CHARACTERS = 400_000;

/** The text of a PDF, page by page. Throws what pdf.js throws for a file that it cannot read. */
export function readText(bytes: Uint8Array): Promise<readonly string[]> {
  return open(bytes, async (pdf) => {
    const pages: string[] = [];
    let left = MOST_CHARACTERS;
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && left > 0; number += 1) {
      const text = (await textOf(await pdf.getPage(number))).slice(0, left);
      pages.push(text);
      left -= text.length;
    }
    return pages;
  });
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const text = joinCutWords(lines, await softCuts(page));
  page.cleanup();
  return text.replace(/\s+/g, ' ').trim();
}
