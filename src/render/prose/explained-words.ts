import type { MarkdownIt, Token } from 'markdown-it';
import { placeOf } from './place-of.ts';

/** What a word is left alone in: names of things, links, and other languages. */
const OPENING = new Set(['link_open', 'language_open']);
const CLOSING = new Set(['link_close', 'language_close']);

/** Marks the glossary words of a text, where its place says how. Headings are left alone. */
export function explainedWords(markdown: MarkdownIt): void {
  markdown.core.ruler.push('explained-words', (state) => {
    const explain = placeOf(state.env)?.explain;
    if (explain === undefined) return;
    for (const [index, block] of state.tokens.entries()) {
      if (block.type !== 'inline' || state.tokens[index - 1]?.type === 'heading_open') continue;
      let depth = 0;
      block.children = (block.children ?? []).map((child): Token => {
        if (OPENING.has(child.type)) depth += 1;
        if (CLOSING.has(child.type)) depth -= 1;
        if (child.type !== 'text' || depth > 0) return child;
        const marked = new state.Token('html_inline', '', 0);
        marked.content = explain.text(child.content);
        return marked;
      });
    }
  });
}
