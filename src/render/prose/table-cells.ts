import type { MarkdownIt, Token } from 'markdown-it';
import { placeOf } from './place-of.ts';

/**
 * Aligns cells by class, since the page's policy lets no element carry style. Tells what a heading cell is the heading of: those at the
 * top of their column, and the first of each row of its row (WCAG 1.3.1). One without words is a plain cell: it says nothing to those
 * who listen.
 */
export function tableCells(markdown: MarkdownIt): void {
  markdown.core.ruler.push('table-cells', ({ tokens, env }) => {
    if (placeOf(env) === undefined) return;
    for (const [index, token] of tokens.entries()) {
      const isFirst = tokens[index - 1]?.type === 'tr_open';
      if (token.type === 'th_open' || token.type === 'td_open') align(token);
      if (token.type === 'th_open') head('col', token, tokens[index + 1], tokens[index + 2]);
      if (token.type === 'td_open' && isFirst) head('row', token, tokens[index + 1], tokens[index + 2]);
    }
  });
}

function align(cell: Token): void {
  const alignment = /right|center/.exec(String(cell.attrGet('style') ?? ''))?.[0];
  cell.attrs = alignment === undefined ? [] : [['class', alignment]];
}

function head(scope: 'col' | 'row', open: Token, words: Token | undefined, close: Token | undefined): void {
  const hasWords = words !== undefined && words.content !== '';
  if (hasWords) open.attrPush(['scope', scope]);
  for (const cell of [open, close]) if (cell !== undefined) cell.tag = hasWords ? 'th' : 'td';
}
