import type { MarkdownIt } from 'markdown-it';
import { placeOf } from './place-of.ts';

/** `Så går det till` becomes `sa-gar-det-till`. */
export function headingId(text: string): string {
  const id = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'rubrik' : id;
}

/**
 * Gives headings an id and the level that fits the page: the page's own title is h1, so `#` and `##` both start at the level
 * of the place (WCAG 1.3.1).
 */
export function headings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('placed-headings', (state) => {
    const place = placeOf(state.env);
    if (place === undefined) return;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
      const level = Math.min(6, Math.max(2, Number(token.tag.slice(1))) - 2 + place.headingLevel);
      token.tag = `h${level}`;
      if (token.type === 'heading_open') {
        token.attrSet('id', takeId(headingId(state.tokens[index + 1]?.content ?? ''), place.ids));
      }
    }
  });
}

function takeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}
