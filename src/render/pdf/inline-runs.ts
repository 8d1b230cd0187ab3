import type { Token } from 'markdown-it';
import { canonicalLanguage } from '../../content/formats/language-tag.ts';
import { plain, type Run, type Runs, type TextRun } from './content.ts';
import { fullAddress, type PdfPlace, pictureAt, substituteFor } from './place.ts';

type Style = { strong: number; emphasis: number; struck: number; readonly languages: (string | undefined)[] };

/** Converts the inline tokens of a paragraph, heading or cell. */
export function inlineRuns(tokens: readonly Token[], place: PdfPlace): Runs {
  const style: Style = { strong: 0, emphasis: 0, struck: 0, languages: [] };
  const runs: Run[] = [];
  let link: { readonly address: string | undefined; readonly runs: Run[] } | undefined;
  for (const token of tokens) {
    const target = link?.runs ?? runs;
    if (token.type === 'link_open') {
      link = { address: fullAddress(String(token.attrGet('href') ?? ''), place), runs: [] };
    } else if (token.type === 'link_close' && link !== undefined) {
      runs.push(...linkRuns(link.address, link.runs));
      link = undefined;
    } else if (token.type === 'image') target.push(...pictureRuns(token, place));
    else if (token.type === 'softbreak') target.push(styled(' ', style));
    else if (token.type === 'hardbreak') target.push({ kind: 'break' });
    else if (token.nesting !== 0) restyle(style, token);
    else if (token.content !== '') target.push(styled(token.content, style, token.type === 'code_inline'));
  }
  return runs;
}

/** The alternative text of a picture. */
export function altOf(token: Token): string {
  return (token.children ?? [])
    .map(({ type, content, children }) =>
      type === 'softbreak' || type === 'hardbreak'
        ? ' '
        : children === null
          ? content
          : children.map((child) => child.content).join(''),
    )
    .join('')
    .trim();
}

function linkRuns(address: string | undefined, runs: Runs): Runs {
  return address === undefined || runs.length === 0 ? runs : [{ kind: 'link', address, runs }];
}

function pictureRuns(token: Token, place: PdfPlace): Runs {
  const alt = altOf(token);
  const picture = pictureAt(String(token.attrGet('src') ?? ''), alt, place);
  return picture === undefined ? [plain(substituteFor(alt))] : [{ kind: 'picture', picture }];
}

function restyle(style: Style, { type, nesting, attrGet, ...token }: Token): void {
  void attrGet;
  if (type.startsWith('strong_')) style.strong += nesting;
  if (type.startsWith('em_')) style.emphasis += nesting;
  if (type.startsWith('s_')) style.struck += nesting;
  void token;
}

function styled(text: string, style: Style, code = false): TextRun {
  const language = style.languages.findLast((tag) => tag !== undefined);
  return {
    kind: 'text',
    text,
    ...(style.strong > 0 && { strong: true }),
    ...(style.emphasis > 0 && { emphasis: true }),
    ...(style.struck > 0 && { struck: true }),
    ...(code && { code: true }),
    ...(language !== undefined && { language }),
  };
}
void canonicalLanguage;
