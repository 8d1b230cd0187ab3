import { plainText } from '../../content/prose/plain-text.ts';
import { type ProsePlace, parsePlaced } from './markdown.ts';

/** A part of a text: what stands under one heading, without markup. The part before the first heading has none, and no id. */
export type Section = { readonly id: string; readonly heading: string; readonly text: string };

/** The parts of a text as it is rendered at a place; empty parts without a heading are left out. */
export function sectionsOf(text: string, place: ProsePlace): readonly Section[] {
  const sections: { id: string; heading: string; texts: string[] }[] = [{ id: '', heading: '', texts: [] }];
  const tokens = parsePlaced(text, place);
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline') continue;
    const opening = tokens[index - 1];
    const words = plainText(token);
    if (opening?.type === 'heading_open')
      sections.push({ id: String(opening.attrGet('id') ?? ''), heading: words, texts: [] });
    else sections.at(-1)?.texts.push(words);
  }
  return sections
    .map(({ id, heading, texts }) => ({ id, heading, text: texts.filter(Boolean).join(' ') }))
    .filter(({ heading, text: words }) => heading !== '' || words !== '');
}

/** A whole text without markup, on one line. */
export function wordsOf(text: string): string {
  const place = { base: '/', headingLevel: 2, ids: new Set<string>(), pictures: [] };
  return sectionsOf(text, place)
    .flatMap(({ heading, text: words }) => [heading, words])
    .filter(Boolean)
    .join(' ');
}
