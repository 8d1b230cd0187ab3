import type { MarkdownIt, Token } from 'markdown-it';
import { placeOf } from './place-of.ts';

/**
 * Aligns cells by class, since the page's policy lets no element carry style. Tells what a heading cell is the heading of, and makes
 * one without words a plain cell: it says nothing to those who listen.
 */
export function tableCells(markdown: MarkdownIt): void {
  markdown.core.ruler.push('table-cells', ({ tokens, env }) => {
    if (placeOf(env) === undefined) return;
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'th_open' || token.type === 'td_open') align(token);
      if (token.type === 'th_open') head(token, tokens[index + 1], tokens[index + 2]);
    }
  });
}

function align(cell: Token): void {
  const alignment = /right|center/.exec(String(cell.attrGet('style') ?? ''))?.[0];
  cell.attrs = alignment === undefined ? [] : [['class', alignment]];
}

function head(open: Token, words: Token | undefined, close: Token | undefined): void {
  if (words?.content !== '') open.attrPush(['scope', 'col']);
  else if (close !== undefined) for (const cell of [open, close]) cell.tag = 'td';
}
