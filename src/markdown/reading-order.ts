import type { MarkdownIt, Token } from 'markdown-it';

/** Signs that nobody sees and that turn the order of what is read (Unicode's bidirectional controls). */
const TURNS_ORDER = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Whether a text holds signs that could show what follows them in another order. */
export function turnsOrder(text: string): boolean {
  return text.search(TURNS_ORDER) >= 0;
}

/**
 * The text without those signs: what one editor pastes must not show the words of others backwards. Letters of Arabic and Hebrew turn by
 * themselves and need none.
 */
export function inWrittenOrder(text: string): string {
  return text.replace(TURNS_ORDER, '');
}

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
