import type { MarkdownIt, Token } from 'markdown-it';

/** A link alone in its paragraph or its item of a list is marked: no sentence stands around it, so that it can be as high as a finger is wide. */
export function loneLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('lone_links', ({ tokens }) => {
    for (const [index, { children }] of tokens.entries()) {
      const open = tokens[index - 1];
      if (open?.type !== 'paragraph_open' || !isOneLink(children ?? [])) continue;
      // The paragraph of an item in a tight list is not written.
      const holder = open.hidden ? tokens[index - 2] : open;
      holder?.attrJoin('class', 'alone');
    }
  });
}

function isOneLink(inline: readonly Token[]): boolean {
  const [first, last] = [inline.at(0), inline.at(-1)];
  const opened = inline.filter(({ type }) => type === 'link_open');
  return opened.length === 1 && first?.type === 'link_open' && last?.type === 'link_close';
}
