import type { LeftOut, Loss } from '../left-out.ts';
import { paragraphs } from './blocks.ts';
import { emphasized } from './emphasis.ts';
import { type Cleaning, linked, pictured } from './links.ts';
import { cleanList, entryOf } from './list-entries.ts';
import { type Element, element, type Piece, styleOf, textOf } from './piece.ts';
import { tabulated } from './tables.ts';

/** What nobody reads as text, by the names of elements. */
const UNREAD: readonly (readonly [Loss, RegExp])[] = [
  ['script', /^script$/],
  ['style', /^style$/],
  ['embedded', /^(?:iframe|object|embed|video|audio|canvas|svg|math)$/],
  ['form', /^(?:button|input|select|textarea)$/],
];
const SILENT = /^(?:title|meta|link|xml|noscript|template|v:.*)$/;
const CONTAINER =
  /^(?:p|div|section|article|header|footer|main|nav|aside|center|address|figure|figcaption|form|fieldset|legend|dl|dd|dt|details|summary)$/;

/**
 * What is left of pasted HTML when all that only one program knows is gone: headings (`h0` is a document's title), paragraphs, lists,
 * entries of lists that are not put together yet, tables, quotes, links, pictures and emphasis.
 */
export function clean(pieces: readonly Piece[], cleaning: Cleaning): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    return isLeftOut(piece, cleaning.leftOut) ? [] : cleanElement(piece, cleaning);
  });
}

function isLeftOut(own: Element, leftOut: LeftOut): boolean {
  const loss = lossOf(own);
  if (loss !== undefined) leftOut.add(loss);
  const isNoPart = /^(?:header|footer)$/.test(styleOf(own, 'mso-element'));
  return loss !== undefined || SILENT.test(own.name) || isNoPart || isHidden(own);
}

function lossOf(own: Element): Loss | undefined {
  const unread = UNREAD.find(([, names]) => names.test(own.name));
  if (unread !== undefined) return unread[0];
  const kind = own.attributes['class'] ?? '';
  if (/\bMsoToc(?:\d|Heading)/.test(kind)) return 'contents';
  const isComment = /\bMsoCommentReference\b|\bmsocomanchor\b/.test(kind);
  if (isComment || styleOf(own, 'mso-element') === 'comment-list') return 'comment';
  if (/\bmsoDel\b/.test(kind) || (own.name === 'del' && isTracked(own))) return 'tracked';
  // Excel ends a table with a row that nobody sees, for the widths of its columns.
  return isHidden(own) && textOf(own.children).trim() !== '' ? 'hidden' : undefined;
}

function isHidden(own: Element): boolean {
  return (
    styleOf(own, 'display') === 'none' || styleOf(own, 'mso-hide') === 'all' || 'hidden' in own.attributes
  );
}

/** Who changed it and when is told by Word alone. */
function isTracked({ attributes }: Element): boolean {
  return 'cite' in attributes || 'datetime' in attributes;
}

/** What has no text of its own, or whose text is left as it is. */
function lone(own: Element, cleaning: Cleaning): readonly Piece[] | undefined {
  const { name } = own;
  if (name === 'img') return pictured(own, cleaning);
  if (name === 'br') return styleOf(own, 'page-break-before') === 'always' ? [] : [element('br', [])];
  if (name === 'hr') return [element('hr', [])];
  const code = element('code', [textOf(own.children)]);
  if (name === 'pre') return [element('pre', [code])];
  return /^(?:code|kbd|samp|tt)$/.test(name) ? [code] : undefined;
}

function cleanElement(own: Element, cleaning: Cleaning): readonly Piece[] {
  const { leftOut } = cleaning;
  const { name } = own;
  const alone = lone(own, cleaning);
  if (alone !== undefined) return alone;
  if (name === 'table') return tabulated(own, (children) => clean(children, cleaning), leftOut);
  const level = headingLevel(own);
  const { marked, entry } = entryOf(own, level !== undefined, leftOut);
  const children = clean(marked, cleaning);
  if (entry !== undefined) return [element('entry', children, entry)];
  if (level !== undefined) return paragraphs(children, `h${level}`);
  if (/^(?:ul|ol|menu|dir)$/.test(name)) return cleanList(own, children, leftOut);
  if (name === 'li')
    return [element('li', children, 'id' in own.attributes ? { id: own.attributes['id'] } : {})];
  if (/^t[dh]$/.test(name)) return [cellOf(own, children)];
  if (name === 'blockquote' || /\bMso(?:Intense)?Quote\b/.test(own.attributes['class'] ?? ''))
    return [element('blockquote', paragraphs(children))];
  if (/^(?:foot|end)note-list$/.test(styleOf(own, 'mso-element'))) {
    leftOut.add('notes');
    return paragraphs(children).filter((piece) => typeof piece === 'string' || piece.name !== 'hr');
  }
  if (CONTAINER.test(name)) return paragraphs(children);
  if (name === 'a') return linked(own, children, cleaning);
  if (name === 'ins' && isTracked(own)) leftOut.add('tracked');
  return emphasized(own, children);
}

function cellOf({ attributes }: Element, children: readonly Piece[]): Element {
  const { colspan = '1', rowspan = '1' } = attributes;
  return element('td', children, { colspan, rowspan });
}

/** Of what is a heading: 1–6, or 0 for the title of a document. */
function headingLevel(own: Element): number | undefined {
  const kind = own.attributes['class'] ?? '';
  if (/\bMsoTitle\b/.test(kind)) return 0;
  const stated =
    /^h([1-6])$/.exec(own.name)?.[1] ??
    /\bMsoHeading(\d)/.exec(kind)?.[1] ??
    /^\d/.exec(styleOf(own, 'mso-outline-level'))?.[0];
  if (stated !== undefined) return Number(stated);
  return own.attributes['role'] === 'heading' ? Number(own.attributes['aria-level'] ?? 2) || 2 : undefined;
}
