import type { Token } from 'markdown-it';
import { makeMarkdown } from '../../markdown/parser.ts';
import { explainedWords } from './explained-words.ts';
import { figures } from './figures.ts';
import { fragments } from './fragments.ts';
import { headings } from './headings.ts';
import { loneLinks } from './lone-links.ts';
import type { ProsePlace } from './place-of.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { tableCells } from './table-cells.ts';

const markdown = makeMarkdown()
  .use(headings)
  .use(fragments)
  .use(figures)
  .use(scrollingTables)
  .use(tableCells)
  .use(explainedWords)
  .use(loneLinks);

/** Renders markdown to HTML. Raw HTML in it is shown as text. */
export function renderProse(text: string, place: ProsePlace): string {
  return markdown.render(text, { place }).trim();
}

/** Parses markdown for another medium than HTML; headings keep the levels that the editor wrote. */
export function parseProse(text: string): readonly Token[] {
  return markdown.parse(text, {});
}

/** Parses markdown as it is rendered at a place: its headings have their ids. */
export function parsePlaced(text: string, place: ProsePlace): readonly Token[] {
  return markdown.parse(text, { place });
}
