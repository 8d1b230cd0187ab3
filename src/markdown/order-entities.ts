import type { MarkdownIt, Token } from 'markdown-it';
import { inWrittenOrder } from '../text/reading-order.ts';

/** `&rlm;` and its like are signs that turn the order of what is read: they are left out, as those that are written themselves are. */
export function dropOrderEntities(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'order-entities', ({ tokens, src }) => {
    if (src.includes('&')) tokens.forEach(drop);
  });
}

function drop(token: Token): void {
  if (token.type === 'text_special') token.content = inWrittenOrder(token.content);
  for (const attribute of token.attrs ?? []) attribute[1] = inWrittenOrder(String(attribute[1]));
  token.children?.forEach(drop);
}
