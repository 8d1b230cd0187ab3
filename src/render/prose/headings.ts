import type { MarkdownIt } from 'markdown-it';
import { headingId, takeId } from '../../markdown/ids.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { placeOf } from './place-of.ts';

/**
 * Gives headings an id and the level that fits the page: the page's own title is h1, so `#` and `##` both start at the level
 * of the place (WCAG 1.3.1). Where the editor skips a level, the page does not.
 */
export function headings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('placed-headings', (state) => {
    const place = placeOf(state.env);
    if (place === undefined) return;
    let level = place.headingLevel - 1;
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'heading_open') {
        const wanted = Math.max(2, Number(token.tag.slice(1))) - 2 + place.headingLevel;
        level = Math.min(6, wanted, level + 1);
        token.attrSet('id', takeId(headingId(plainText(state.tokens[index + 1])), place.ids));
      }
      if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${level}`;
    }
  });
}
