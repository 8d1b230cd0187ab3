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
export const LARGEST = 5_000_000;
/** A table of 5,000 rows has half as many, and takes seconds. */
const MOST_TAGS = 250_000;

/** Nobody writes a longer word. */
const LONGEST_WORD = 1_000;

/**
 * What is pasted as HTML, from Word, Excel, Outlook, Google Docs, LibreOffice or a web page, as the markdown of this site, and what did
 * not come along. Headings begin at `##`. `pictures` are the addresses of pictures that come along, as `bilder/bild-1.png`.
 */
export function markdownOfHtml(html: string, pictures: ReadonlySet<string> = new Set()): Pasted {
  const leftOut = new LeftOut();
  const text = withoutData(html);
  if (text.length > LARGEST || text.split('<').length > MOST_TAGS) {
    leftOut.add('tooLarge');
    return { markdown: '', leftOut: leftOut.sentences() };
  }
  return { markdown: convertHtml(text, { leftOut, pictures }), leftOut: leftOut.sentences() };
}

/** Pictures within the text, which do not come along, are most of what is large. A pattern for megabytes would fill the stack. */
function withoutData(html: string): string {
  const kept: string[] = [];
  let end = 0;
  for (let at = html.indexOf('data:'); at >= 0; at = html.indexOf('data:', at + 1)) {
    const quote = html[at - 1] ?? '';
    if (!/["'(]/.test(quote)) continue;
    const close = html.indexOf(quote === '(' ? ')' : quote, at);
    if (close < 0) break;
    if (close - at < LONGEST_WORD || /\s/.test(html.slice(at, close))) continue;
    kept.push(html.slice(end, at + 'data:'.length));
    end = close;
    at = close;
  }
  return kept.join('') + html.slice(end);
}

/** HTML of any size as markdown. */
export function convertHtml(html: string, cleaning: Cleaning): string {
  const cleaned = paragraphs(clean(readHtml(html), cleaning));
  return write(readable(withHeadings(withLists(cleaned))));
}
