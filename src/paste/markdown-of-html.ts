import { paragraphs } from './html/blocks.ts';
import { clean } from './html/clean.ts';
import { withHeadings } from './html/headings.ts';
import type { Cleaning } from './html/links.ts';
import { withLists } from './html/lists.ts';
import { readHtml } from './html/piece.ts';
import { readable } from './html/readable.ts';
import { write } from './html/write.ts';
import { LeftOut, type Pasted } from './left-out.ts';

/** Text of a hundred pages, with all that Word writes around it. */
const LARGEST = 5_000_000;
/** Pictures within the text, which do not come along, are most of what is large. */
const DATA = /(["'(])data:[^"')\s>]{100,}/g;

/**
 * What is pasted as HTML, from Word, Excel, Outlook, Google Docs, LibreOffice or a web page, as the markdown of this site, and what did
 * not come along. Headings begin at `##`. `pictures` are the addresses of pictures that come along, as `bilder/bild-1.png`.
 */
export function markdownOfHtml(html: string, pictures: ReadonlySet<string> = new Set()): Pasted {
  const leftOut = new LeftOut();
  const text = html.replace(DATA, '$1data:');
  if (text.length > LARGEST) {
    leftOut.add('tooLarge');
    return { markdown: '', leftOut: leftOut.sentences() };
  }
  return { markdown: convertHtml(text, { leftOut, pictures }), leftOut: leftOut.sentences() };
}

/** HTML of any size as markdown. */
export function convertHtml(html: string, cleaning: Cleaning): string {
  const cleaned = paragraphs(clean(readHtml(html), cleaning));
  return write(readable(withHeadings(withLists(cleaned))));
}
