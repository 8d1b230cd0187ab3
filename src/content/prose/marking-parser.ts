import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { makeMarkdown } from '../../markdown/parser.ts';
import { markInlineSlips } from './inline-slips.ts';
import { markLeftEmphasis } from './left-emphasis.ts';
import { INLINE_SLIP, markSlip } from './slip-tokens.ts';

/** A token of the marking parser alone; `content` is the tag. */
export const RAW_HTML = 'raw_html';

/** Tags of word processors have a colon: `<o:p>`. The bounds keep a hostile text from being read again and again. */
const TAG =
  /<!--(?:[\s\S]{0,1000}?-->)?|<(?:!\[?|\?)[a-z][^<>\n]{0,300}>?|<\/?[a-z][a-z0-9:-]{0,100}(?:\s[^<>]*)?\/?>|<(?: \/?|\/ ) *(?:[biup]|br|em|strong|span|div) *\/?>/iy;
/** HTML whose signs were written as codes, which readers see as tags. */
const CODED_TAG =
  /&lt;\/?(?:[abiup]|br|em|strong|span|div|font|[ou]l|li|h[1-6]|table|t[rdh]|img)(?:\s[^<>&\n]{0,200})? ?\/?&gt;/iy;
const AFTER_TEXT = /\]([ \t\u00A0]*\n?[ \t\u00A0]*)\(([^()\n]{1,500})\)/y;
const TITLE = / +["”“'][^"”“'\n]*["”“'] *$/;
const ADDRESS = /^ *(?:[/#.]|[a-z]+:|www\.|[a-z0-9-]+\/)|\.[a-z]{2,4} *$/i;
const MARKED: ReadonlySet<string> = new Set([
  'link_open',
  'image',
  RAW_HTML,
  INLINE_SLIP,
  // Signs of emphasis are such until they have found their partners.
  'text',
]);

const starts = new WeakMap<Token, number>();

/**
 * Makes a parser that reads prose as the site does and remembers where links, pictures, emphasis and what was meant as such begin. A link
 * may lead anywhere: what must not be followed is told of, not overlooked.
 */
export function makeMarkingParser(): MarkdownIt {
  const markdown = makeMarkdown();
  markdown.validateLink = () => true;
  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (MARKED.has(type)) starts.set(token, this.pos);
      return token;
    }
  };
  markdown.inline.ruler.after('autolink', RAW_HTML, markHtml);
  markdown.inline.ruler.after('link', 'broken_link', markBrokenLink);
  markInlineSlips(markdown);
  markLeftEmphasis(markdown, starts);
  return markdown;
}

/** Where a marked token begins in the content of its block. */
export function startOf(token: Token): number {
  const start = starts.get(token) ?? 0;
  // A link is pushed when its opening bracket has been read.
  const isAfterBracket = token.type === 'link_open' && token.markup !== 'autolink';
  return isAfterBracket || token.content === '![' ? start - 1 : start;
}

function markHtml(state: StateInline, silent: boolean): boolean {
  if (silent) return false;
  if (state.src[state.pos] === '&') return markCodedTag(state);
  if (state.src[state.pos] !== '<') return false;
  TAG.lastIndex = state.pos;
  const tag = TAG.exec(state.src)?.[0];
  if (tag === undefined) return false;
  state.push(RAW_HTML, '', 0).content = tag;
  // Readers see the sign as it stands.
  state.pending += state.src[state.pos];
  state.pos += 1;
  return true;
}

/** Nothing is taken: the codes are read as codes. */
function markCodedTag(state: StateInline): false {
  CODED_TAG.lastIndex = state.pos;
  const tag = CODED_TAG.exec(state.src)?.[0];
  if (tag !== undefined) state.push(RAW_HTML, '', 0).content = tag;
  return false;
}

function markBrokenLink(state: StateInline, silent: boolean): boolean {
  if (silent || state.src[state.pos] !== '[') return false;
  AFTER_TEXT.lastIndex = state.md.helpers.parseLinkLabel(state, state.pos);
  if (AFTER_TEXT.lastIndex < 1) return false;
  const [, space, written = ''] = AFTER_TEXT.exec(state.src) ?? [];
  const address = space === '' ? written : written.replace(TITLE, '');
  const isWhole = space !== '' && /^ *(?:https?:|mailto:|www\.)/.test(address);
  if (!ADDRESS.test(address) || (!isWhole && (space !== '') === address.trim().includes(' '))) return false;
  const sign = state.src[state.pos - 1] === '!' ? '![' : '[';
  markSlip(state, space === '' ? 'space_in_address' : 'space_before_address', sign);
  return false;
}
