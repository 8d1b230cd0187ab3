import type { MarkdownIt } from 'markdown-it';
import { takeId } from '../../markdown/ids.ts';
import { placeOf } from './place-of.ts';

/**
 * A wide table scrolls by itself, and by keyboard, instead of widening the page (WCAG 1.4.10, 2.1.1). What takes the focus needs a
 * name: its row of headings, which is in the language of the table.
 */
export function scrollingTables(markdown: MarkdownIt): void {
  markdown.core.ruler.push('named-tables', (state) => {
    const place = placeOf(state.env);
    if (place === undefined) return;
    for (const [index, token] of state.tokens.entries()) {
      const row = state.tokens[index + 2];
      if (token.type !== 'table_open' || row?.type !== 'tr_open') continue;
      const id = takeId('tabell', place.ids);
      row.attrSet('id', id);
      token.meta = { name: id };
    }
  });
  markdown.renderer.rules['table_open'] = (tokens, index) => {
    const name: unknown = tokens[index]?.meta?.['name'];
    const label = typeof name === 'string' ? ` role="group" aria-labelledby="${name}"` : '';
    return `<div class="table" tabindex="0"${label}><table>\n`;
  };
  markdown.renderer.rules['table_close'] = () => '</table></div>\n';
}
