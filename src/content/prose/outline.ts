import type { Token } from 'markdown-it';
import { headingId, takeId } from './ids.ts';
import { makeMarkdown } from './parser.ts';
import { plainText } from './plain-text.ts';

/** What the rules need to know of a piece of prose. Offsets are in the file's text. */
export type Outline = {
  readonly headings: readonly { readonly level: number; readonly id: string; readonly offset: number }[];
  readonly links: readonly { readonly href: string; readonly text: string; readonly offset: number }[];
  readonly pictures: readonly { readonly address: string; readonly alt: string; readonly offset: number }[];
  /** Where raw HTML stands, which readers see as text. */
  readonly html: readonly { readonly tag: string; readonly offset: number }[];
};

const markdown = makeMarkdown();

/** Reads the outline of the prose that begins at an offset of a text and goes on to its end. */
export function readOutline(text: string, start: number): Outline {
  const prose = text.slice(start);
  const lineStarts = [0, ...[...prose.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const outline: Writable = { headings: [], links: [], pictures: [], html: [] };
  const ids = new Set<string>();
  let line = 0;
  const tokens = markdown.parse(prose, {});
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    const blockStart = lineStarts[line] ?? 0;
    if (token.type === 'heading_open') {
      const id = takeId(headingId(plainText(tokens[index + 1])), ids);
      outline.headings.push({ level: Number(token.tag.slice(1)), id, offset: start + blockStart });
    }
    if (token.type === 'inline') readInline(token, prose, blockStart, start, outline);
  }
  return outline;
}

type Writable = { -readonly [K in keyof Outline]: Outline[K][number][] };

/** Finds links and pictures in the source one after the other: tokens inside a block carry no place of their own. */
function readInline(
  inline: Token,
  prose: string,
  blockStart: number,
  start: number,
  outline: Writable,
): void {
  let cursor = blockStart;
  const find = (pattern: RegExp): number => {
    pattern.lastIndex = cursor;
    const match = pattern.exec(prose);
    if (match === null) return start + blockStart;
    cursor = match.index + match[0].length;
    return start + match.index;
  };
  const children = inline.children ?? [];
  for (const [index, child] of children.entries()) {
    if (child.type === 'image') {
      const offset = find(/!\[/g);
      outline.pictures.push({
        address: String(child.attrGet('src') ?? ''),
        alt: child.content.trim(),
        offset,
      });
    } else if (child.type === 'link_open') {
      const offset = find(
        child.markup === 'autolink' ? /<(?=[a-z][a-z0-9+.-]*:)/gi : /(?<!!)\[(?=[^\]]*\])/g,
      );
      const close = children.findIndex((other, at) => at > index && other.type === 'link_close');
      const text = children
        .slice(index + 1, close)
        .map(({ content }) => content)
        .join('')
        .trim();
      outline.links.push({ href: String(child.attrGet('href') ?? ''), text, offset });
    } else if (child.type === 'text') {
      for (const { 0: tag } of child.content.matchAll(/<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/gi)) {
        outline.html.push({ tag, offset: find(new RegExp(escapePattern(tag), 'g')) });
      }
    }
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
