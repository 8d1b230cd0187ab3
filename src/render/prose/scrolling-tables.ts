import type { MarkdownIt, Token } from 'markdown-it';
import { takeId } from '../../markdown/ids.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { placeOf } from './place-of.ts';

/** A longer paragraph tells of more than the table that follows it. */
const LONGEST_CAPTION = 120;

/**
 * A wide table scrolls by itself, and by keyboard, instead of widening the page (WCAG 1.4.10, 2.1.1). What takes the focus needs a
 * name: that of the table, which is the words before it, for those who jump from table to table; else its row of headings.
 */
export function scrollingTables(markdown: MarkdownIt): void {
  markdown.core.ruler.push('named-tables', (state) => {
    const place = placeOf(state.env);
    if (place === undefined) return;
    for (const [index, token] of state.tokens.entries()) {
      const row = state.tokens[index + 2];
      if (token.type !== 'table_open' || row?.type !== 'tr_open') continue;
      const name = takeId('tabell', place.ids);
      const caption = captionOf(state.tokens.slice(0, index));
      if (caption === undefined) row.attrSet('id', name);
      token.meta = { name, caption };
    }
  });
  markdown.renderer.rules['table_open'] = (tokens, index) => {
    const { name, caption }: Record<string, unknown> = tokens[index]?.meta ?? {};
    const label = typeof name === 'string' ? ` role="group" aria-labelledby="${name}"` : '';
    const words =
      typeof caption === 'string'
        ? `<caption class="unseen" id="${name}">${markdown.utils.escapeHtml(caption)}</caption>\n`
        : '';
    return `<div class="table" tabindex="0"${label}><table>\n${words}`;
  };
  markdown.renderer.rules['table_close'] = () => '</table></div>\n';
}

/** The nearest heading or short paragraph before a table, without the colon that leads to it. */
function captionOf(before: readonly Token[]): string | undefined {
  const found = before.findLast(({ type, content }, at) => {
    const opening = before[at - 1];
    if (type !== 'inline' || content === '') return false;
    if (opening?.type === 'heading_open') return true;
    return opening?.type === 'paragraph_open' && opening.tag === 'p' && content.length <= LONGEST_CAPTION;
  });
  return found === undefined ? undefined : plainText(found).replace(/:$/, '') || undefined;
}
