import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { headingId, takeId } from '../../markdown/ids.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { escapeXml } from '../../text/xml.ts';
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
        const words = state.tokens[index + 1];
        const id = takeId(headingId(plainText(words)), place.ids);
        token.attrSet('id', id);
        words?.children?.unshift(...(place.former?.get(id) ?? []).map((old) => formerPlace(old, state)));
      }
      if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${level}`;
    }
  });
}

/** A place for links that name an id from before: it takes no room, and is not read out. */
function formerPlace(id: string, state: StateCore): Token {
  const place = new state.Token('html_inline', '', 0);
  place.content = `<span id="${escapeXml(id)}"></span>`;
  return place;
}
