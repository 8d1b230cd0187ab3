import type { MarkdownIt, Token } from 'markdown-it';
import { type ProsePlace, placeOf } from './place-of.ts';

/**
 * A picture alone in its paragraph becomes a figure; its title is the caption, photographer included. Pictures get their size,
 * so that the text does not jump, and an address that may be cached for ever.
 */
export function figures(markdown: MarkdownIt): void {
  markdown.core.ruler.push('figures', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      const open = state.tokens[index - 1];
      const close = state.tokens[index + 1];
      const [picture, ...others] = token.children ?? [];
      const isFigure = open?.type === 'paragraph_open' && picture?.type === 'image' && others.length === 0;
      if (!isFigure || close === undefined) continue;
      const title = picture.attrGet('title');
      for (const tag of [open, close]) tag.tag = 'figure';
      for (const tag of [open, close]) tag.hidden = false;
      if (title === null) continue;
      picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
      picture.meta = { caption: title };
    }
  });
  markdown.renderer.rules['image'] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token === undefined) return '';
    const place = placeOf(env);
    if (place !== undefined) placePicture(token, place);
    token.attrSet('alt', self.renderInlineAsText(token.children ?? [], options, env));
    const caption: unknown = token.meta?.['caption'];
    const image = self.renderToken(tokens, index, options);
    const { escapeHtml } = markdown.utils;
    return typeof caption === 'string' ? `${image}<figcaption>${escapeHtml(caption)}</figcaption>` : image;
  };
}

function placePicture(token: Token, { base, pictures }: ProsePlace): void {
  const source = String(token.attrGet('src') ?? '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(source)) return;
  const address = source.startsWith('/') ? source : base + source.replace(/^\.\//, '');
  const picture = pictures.find((candidate) => candidate.address === address);
  token.attrSet('src', picture === undefined ? address : `${address}?v=${picture.hash}`);
  if (picture?.width !== undefined && picture.height !== undefined) {
    token.attrSet('width', String(picture.width));
    token.attrSet('height', String(picture.height));
  }
  token.attrSet('loading', 'lazy');
}
