import type { Token } from 'markdown-it';
import { canonicalLanguage } from '../../text/language-tag.ts';
import { plain, type Run, type Runs, type TextRun } from './content.ts';
import { fullAddress, type PdfPlace, pictureAt, substituteFor } from './place.ts';
import { attribute } from './token-tree.ts';

/** How deep the text stands in each style. */
type Style = { strong: number; em: number; s: number; readonly languages: (string | undefined)[] };

/** Converts the inline tokens of a paragraph, a heading or a cell. */
export function inlineRuns(tokens: readonly Token[], place: PdfPlace): Runs {
  const style: Style = { strong: 0, em: 0, s: 0, languages: [] };
  const runs: Run[] = [];
  let link: { readonly address: string | undefined; readonly runs: Run[] } | undefined;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      link = { address: fullAddress(attribute(token, 'href'), place), runs: [] };
    } else if (token.type === 'link_close') {
      if (link !== undefined) runs.push(...closed(link));
      link = undefined;
    } else if (token.nesting === 0) (link?.runs ?? runs).push(...leafRuns(token, style, place));
    else restyle(style, token);
  }
  return runs;
}

/** The alternative text of a picture, as plain words. */
export function altOf(picture: Token): string {
  const words = (picture.children ?? []).map((child) =>
    child.type === 'image' ? altOf(child) : child.type.endsWith('break') ? ' ' : child.content,
  );
  return words.join('').trim();
}

function closed(link: { readonly address: string | undefined; readonly runs: Runs }): Runs {
  const { address, runs } = link;
  return address === undefined || runs.length === 0 ? runs : [{ kind: 'link', address, runs }];
}

function leafRuns(token: Token, style: Style, place: PdfPlace): Runs {
  if (token.type === 'hardbreak') return [{ kind: 'break' }];
  if (token.type === 'softbreak') return [styled(' ', style)];
  if (token.type !== 'image') {
    return token.content === '' ? [] : [{ ...styled(token.content, style), ...codeMark(token) }];
  }
  const alt = altOf(token);
  const picture = pictureAt(attribute(token, 'src'), alt, place);
  if (picture !== undefined) return [{ kind: 'picture', picture }];
  return alt === '' ? [] : [plain(substituteFor(alt))];
}

function codeMark({ type }: Token): { readonly code?: true } {
  return type === 'code_inline' ? { code: true } : {};
}

function restyle(style: Style, token: Token): void {
  const [name] = token.type.split('_');
  if (name === 'strong' || name === 'em' || name === 's') style[name] += token.nesting;
  if (token.type === 'language_open') style.languages.push(canonicalLanguage(attribute(token, 'lang')));
  if (token.type === 'language_close') style.languages.pop();
}

function styled(text: string, { strong, em, s, languages }: Style): TextRun {
  const language = languages.findLast((tag) => tag !== undefined);
  return {
    kind: 'text',
    text,
    ...(strong > 0 && { strong: true }),
    ...(em > 0 && { emphasis: true }),
    ...(s > 0 && { struck: true }),
    ...(language !== undefined && { language }),
  };
}
