import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** So much of a document is searched: a report of many volumes does not crowd out the pledges. */
const MOST_PAGES = 200;
const MOST_CHARACTERS = 400_000;

/** Runs in a thread of its own: reads the text of a PDF, page by page, and hands it over. */
async function readPages(path: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  let left = MOST_CHARACTERS;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && left > 0; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, left);
    pages.push(text);
    left -= text.length;
  }
  return pages;
}

const path: unknown = workerData;
if (typeof path === 'string') parentPort?.postMessage(await readPages(path));
