import type { MarkdownIt } from 'markdown-it';
import { placeOf } from './place-of.ts';

/** A link to a place on the page that a text was written for leads there from every other page that shows the text. */
export function fragments(markdown: MarkdownIt): void {
  markdown.core.ruler.push('fragments', (state) => {
    const page = placeOf(state.env)?.fragments;
    if (page === undefined) return;
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      const address = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : '';
      if (address.startsWith('#')) token.attrSet('href', page + address);
    }
  });
}
