import type { Token } from 'markdown-it';
import { plainText } from '../../markdown/plain-text.ts';
import { parsePlaced } from './markdown.ts';
import type { ProsePlace } from './place-of.ts';

/** A part of a text: what stands under one heading, without markup. The part before the first heading has none, and no id. */
export type Section = { readonly id: string; readonly heading: string; readonly text: string };

/** The parts of a text as it is rendered at a place; empty parts without a heading are left out. */
export function sectionsOf(text: string, place: ProsePlace): readonly Section[] {
  const sections: { id: string; heading: string; texts: string[] }[] = [{ id: '', heading: '', texts: [] }];
  const tokens = parsePlaced(text, place);
  for (const [index, token] of tokens.entries()) {
    const opening = tokens[index - 1];
    const words = wordsOfToken(token);
    if (opening?.type === 'heading_open')
      sections.push({ id: String(opening.attrGet('id') ?? ''), heading: words, texts: [] });
    else sections.at(-1)?.texts.push(words);
  }
  return sections
    .map(({ id, heading, texts }) => ({ id, heading, text: texts.filter(Boolean).join(' ') }))
    .filter(({ heading, text: words }) => heading !== '' || words !== '');
}

/** What is read of a token: its words, its code, or what its pictures show and say of themselves. */
function wordsOfToken(token: Token): string {
  if (token.type === 'fence' || token.type === 'code_block') return token.content.trim();
  const pictures = (token.children ?? []).filter(({ type }) => type === 'image');
  const shown = pictures.flatMap(({ content, meta, attrs }) => [content, captionOf(meta, attrs)]);
  return [token.type === 'inline' ? plainText(token) : '', ...shown].filter(Boolean).join(' ');
}

function captionOf(meta: Token['meta'], attrs: Token['attrs']): string {
  const caption: unknown = meta?.['caption'];
  return typeof caption === 'string' ? caption : String(attrs?.find(([name]) => name === 'title')?.[1] ?? '');
}

/** A whole text without markup, a line for each of its paragraphs, headings, list items and cells. */
export function linesOf(text: string): string {
  return parsePlaced(text, nowhere()).map(wordsOfToken).filter(Boolean).join('\n');
}

/** A whole text without markup, on one line. */
export function wordsOf(text: string): string {
  return sectionsOf(text, nowhere())
    .flatMap(({ heading, text: words }) => [heading, words])
    .filter(Boolean)
    .join(' ');
}

/** Where a text stands that is read for its words alone. */
function nowhere(): ProsePlace {
  return { base: '/', headingLevel: 2, ids: new Set(), pictures: [] };
}
