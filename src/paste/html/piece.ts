import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { escapeXml } from '../../text/xml.ts';

/** A piece of HTML: words, or an element. */
export type Piece = string | Element;
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
};

/** What lies deeper is kept as words alone: no page is built that deep, and a hostile one would fill the stack. */
const DEEPEST = 200;
const BLOCKS = /^(?:p|h[0-6]|ul|ol|li|table|tr|td|entry|blockquote|pre|hr)$/;

/** Reads HTML as a browser would; whatever it is, it is read. Comments are left out, Word's conditional ones too. */
export function readHtml(html: string): readonly Piece[] {
  return parse(html).childNodes.flatMap((node) => pieceOf(node, 0));
}

function pieceOf(node: DefaultTreeAdapterTypes.ChildNode, depth: number): readonly Piece[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  // A row without cells, or a list without items, would have no place for words.
  if (depth > DEEPEST && !/^(?:tbody|thead|tfoot|tr|td|th|li)$/.test(node.tagName))
    return [wordsWithin(node)];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const children = node.childNodes.flatMap((child) => pieceOf(child, depth + 1));
  return [{ name: node.tagName, attributes, children }];
}

function wordsWithin(element: DefaultTreeAdapterTypes.Element): string {
  const words: string[] = [];
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) words.push(node.value);
    if ('tagName' in node && !/^(?:script|style)$/.test(node.tagName))
      for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return words.join(' ');
}

export function element(
  name: string,
  children: readonly Piece[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return { name, attributes, children };
}

export function isElement<N extends string = string>(
  piece: Piece | undefined,
  name?: N,
): piece is Element & { readonly name: N } {
  return typeof piece === 'object' && (name === undefined || piece.name === name);
}

/** Whether a piece stands by itself rather than in a line of text. */
export function isBlock(piece: Piece): piece is Element {
  return isElement(piece) && BLOCKS.test(piece.name);
}

/** A line break, or spaces alone. */
export function isSpace(piece: Piece): boolean {
  return typeof piece === 'string' ? piece.trim() === '' : piece.name === 'br';
}

/** The words of some pieces, without what is done to them; a line break is a space. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.name === 'br' ? ' ' : textOf(piece.children);
    })
    .join('');
}

/** Whether readers would meet nothing there. */
export function isEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) =>
    typeof piece === 'string'
      ? piece.trim() === ''
      : !/^(?:img|hr)$/.test(piece.name) && isEmpty(piece.children),
  );
}

/** What an element's own style says of a property; empty where it says nothing. */
export function styleOf({ attributes }: Element, property: string): string {
  const own = (attributes['style'] ?? '').split(';').map((declaration) => declaration.split(':'));
  const found = own.find(([name]) => name?.trim().toLowerCase() === property);
  return (found?.[1] ?? '').trim().toLowerCase();
}

/** Writes pieces as HTML. */
export function htmlOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeXml(piece);
      const attributes = Object.entries(piece.attributes).map(
        ([name, value]) => ` ${name}="${escapeXml(value)}"`,
      );
      const end = /^(?:br|hr|img)$/.test(piece.name) ? '' : `</${piece.name}>`;
      return `<${piece.name}${attributes.join('')}>${htmlOf(piece.children)}${end}`;
    })
    .join('');
}
