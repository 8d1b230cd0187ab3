import type { Token } from 'markdown-it';
import { headingId, takeId } from '../../markdown/ids.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { BlockPlaces } from './block-places.ts';
import { blockSlips } from './block-slips.ts';
import { makeMarkingParser, RAW_HTML, startOf } from './marking-parser.ts';
import { slipOf } from './slip-tokens.ts';
import type { SlipKind } from './slips.ts';

/** What the rules need to know of a piece of prose. Offsets are in the file's text. */
export type Outline = {
  readonly headings: readonly { readonly level: number; readonly id: string; readonly offset: number }[];
  readonly links: readonly { readonly href: string; readonly text: string; readonly offset: number }[];
  readonly pictures: readonly { readonly address: string; readonly alt: string; readonly offset: number }[];
  /** Where raw HTML stands, which readers see as text. */
  readonly html: readonly { readonly tag: string; readonly offset: number }[];
  /** What was meant as markup and is not read as such, or the other way round; `written` is how it stands, or begins. */
  readonly slips: readonly { readonly kind: SlipKind; readonly written: string; readonly offset: number }[];
};

const markdown = makeMarkingParser();

/**
 * Reads the outline of a piece of prose. `placeOf` tells where an offset in it stands in the file; `ids` are those that the
 * page's earlier headings have taken.
 */
export function readOutline(prose: string, placeOf: (offset: number) => number, ids: Set<string>): Outline {
  const places = new BlockPlaces(prose);
  const outline: Writable = { headings: [], links: [], pictures: [], html: [], slips: [] };
  let line = 0;
  const tokens = markdown.parse(prose, {});
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    const before = tokens[index - 1]?.type;
    if (token.type === 'heading_open') {
      const words = tokens[index + 1];
      const id = takeId(headingId(plainText(words)), ids);
      const start = /#/.test(token.markup) ? token.markup : (words?.content.split('\n')[0] ?? '');
      const offset = placeOf(places.onLine(line, start));
      outline.headings.push({ level: Number(token.tag.slice(1)), id, offset });
    }
    if (token.type !== 'inline') continue;
    const isCell = before === 'td_open' || before === 'th_open';
    const { content } = token;
    const inBlock = isCell ? places.ofCell(line, content) : places.ofText(line, content);
    readInline(token.children ?? [], (at) => placeOf(inBlock(at)), outline);
  }
  for (const { at, ...slip } of blockSlips(prose, tokens, places))
    outline.slips.push({ ...slip, offset: placeOf(at) });
  return outline;
}

type Writable = { -readonly [K in keyof Outline]: Outline[K][number][] };

function readInline(children: readonly Token[], placeOf: (at: number) => number, outline: Writable): void {
  for (const [index, child] of children.entries()) {
    const place = () => placeOf(startOf(child));
    const kind = slipOf(child);
    if (child.type === 'image') {
      const address = String(child.attrGet('src') ?? '');
      outline.pictures.push({ address, alt: child.content.trim(), offset: place() });
    } else if (child.type === 'link_open') {
      const href = String(child.attrGet('href') ?? '');
      outline.links.push({ href, text: linkText(children, index), offset: place() });
    } else if (child.type === RAW_HTML) {
      outline.html.push({ tag: child.content.replace(/\s+/g, ' '), offset: place() });
    } else if (kind !== undefined) {
      outline.slips.push({ kind, written: child.content, offset: place() });
    }
  }
}

/** The words of a link, and what is said of a picture in it; one of which nothing is said is told of by itself. */
function linkText(children: readonly Token[], open: number): string {
  const words: string[] = [];
  for (let index = open + 1; children[index]?.type !== 'link_close' && index < children.length; index += 1) {
    const { type = '', content = '' } = children[index] ?? {};
    if (/break$/.test(type)) words.push(' ');
    else if (type === 'image') words.push(content.trim() || 'bild');
    else if (type === 'text' || type === 'code_inline') words.push(content);
  }
  return words.join('').trim();
}
