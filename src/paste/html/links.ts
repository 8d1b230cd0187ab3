import type { LeftOut } from '../left-out.ts';
import { around } from './around.ts';
import { type Element, element, type Piece, styleOf, textOf } from './piece.ts';

/** What pasted HTML is cleaned with: who is told, and the addresses of pictures that come along. */
export type Cleaning = { readonly leftOut: LeftOut; readonly pictures: ReadonlySet<string> };

/** Marks of a document that lead to its own notes and headings: nobody misses them. */
const OWN_MARK = /^#(?:_(?:ftn|edn|Toc|Ref|Hlk)|(?:foot|end)note-)/i;
const ADDRESS =
  /(?<![\p{L}\d@/.-])(?:https?:\/\/|www\.)[^\s<>()[\]”"]{2,500}(?<![.,;:!?’'])|(?<![^\s<>(,;:])[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}(?![\p{L}\d])/giu;

const MADE_BY_WORD =
  /\s*(?:Automatiskt genererad beskrivning|Description automatically generated|AI-genererat innehåll kan vara felaktigt|AI-generated content may be incorrect)\.?\s*$/;

/** What a link becomes: itself where it can be followed from a website, else its words. */
export function linked(own: Element, children: readonly Piece[], { leftOut }: Cleaning): readonly Piece[] {
  const href = target(own.attributes['href'] ?? '');
  const words = textOf(children).trim();
  // Leads from a note back to where it belongs.
  if (href.startsWith('#') && words === '↑') return [];
  // A picture that did not come along leaves its words to lead there.
  const shown = words === '' && children.length === 0 ? altWithin(own.children) : children;
  if (href === '' || shown.length === 0) return children;
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(href) && URL.canParse(href)) return around('a', shown, { href });
  if (!href.startsWith('#')) leftOut.add('link', words);
  else if (!OWN_MARK.test(href)) leftOut.add('internal');
  return children;
}

function altWithin(pieces: readonly Piece[]): readonly string[] {
  const alts = pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return piece.name === 'img' ? [altOf(piece)] : altWithin(piece.children);
  });
  return alts.filter((alt) => alt !== '').slice(0, 1);
}

/** Where a link leads that mail and search have put their own address before. */
function target(written: string): string {
  const href = written.trim();
  if (!URL.canParse(href)) return href;
  const { hostname, pathname, searchParams } = new URL(href);
  if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url') ?? href;
  return /(?:^|\.)google\.[a-z.]+$/.test(hostname) && pathname === '/url'
    ? (searchParams.get('q') ?? href)
    : href;
}

/** A picture that comes along; any other is told of. */
export function pictured(own: Element, { leftOut, pictures }: Cleaning): readonly Piece[] {
  const { src = '', width, height } = own.attributes;
  const alt = altOf(own);
  // The box of a checklist, in Google's documents: what is done is struck through beside it.
  if ('aria-roledescription' in own.attributes) return [];
  if (pictures.has(src)) {
    const file = src.slice(src.lastIndexOf('/') + 1);
    if (alt === '') leftOut.add('noAlt', file);
    else if (MADE_BY_WORD.test(own.attributes['alt'] ?? '')) leftOut.add('madeAlt', file);
    return [element('img', [], { src, alt })];
  }
  const sizes = [width, height, styleOf(own, 'width'), styleOf(own, 'height')];
  if (sizes.some((size) => /^[01](?:\.\d+)?(?:px|pt)?$/.test(size ?? ''))) leftOut.add('tracking');
  else leftOut.add('picture', alt);
  return [];
}

/** What a picture shows, in words; without what Word says of words that it has made itself. */
export function altOf({ attributes }: Element): string {
  return (attributes['alt'] ?? '').replace(MADE_BY_WORD, '').replace(/\s+/g, ' ').trim();
}

/** Makes links of the addresses that stand in a text as they are. */
export function withAddresses(run: readonly Piece[]): readonly Piece[] {
  return run.flatMap((piece) => {
    if (typeof piece === 'string') return split(piece);
    return /^(?:a|code|img)$/.test(piece.name)
      ? [piece]
      : [{ ...piece, children: withAddresses(piece.children) }];
  });
}

function hrefOf(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return /^www\./i.test(address) ? `https://${address}` : `mailto:${address}`;
}

function split(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const href = hrefOf(address);
    pieces.push(text.slice(end, index), element('a', [address], { href }));
    end = index + address.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}
