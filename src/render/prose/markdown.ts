import type { Token } from 'markdown-it';
import { makeMarkdown } from '../../content/prose/parser.ts';
import { plainText } from '../../content/prose/plain-text.ts';
import type { Site } from '../../content/site.ts';
import { figures } from './figures.ts';
import { fragments } from './fragments.ts';
import { headings } from './headings.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { tableCells } from './table-cells.ts';

/** What a piece of prose needs to know of the page that it stands on. */
export type ProsePlace = {
  /** Where relative addresses such as `bilder/torg.png` start: `/<period>/`. */
  readonly base: string;
  /** The level of the prose's topmost headings, 2–6. */
  readonly headingLevel: number;
  /** Ids taken on the page; those of the prose's headings are added. */
  readonly ids: Set<string>;
  readonly pictures: Site['pictures'];
  /** The page that links such as `#torget` are of, where the prose stands on another. */
  readonly fragments?: string;
};

const markdown = makeMarkdown()
  .use(headings)
  .use(fragments)
  .use(figures)
  .use(scrollingTables)
  .use(tableCells);

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

/** The first paragraph of a text as plain words, for descriptions; empty where there is none. */
export function firstWords(text: string): string {
  const tokens = markdown.parse(text, {});
  const start = tokens.findIndex(({ type }) => type === 'paragraph_open');
  return plainText(tokens[start + 1]);
}
