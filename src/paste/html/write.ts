import TurndownService from 'turndown';
import { htmlOf, isElement, type Piece } from './piece.ts';
import { isAddress } from './signs.ts';

/** What a rule needs of an element. */
type Attributed = { getAttribute(name: string): string | null };

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
  hr: '---',
  // Two spaces at the end of a line are seen by nobody, and many editors take them away.
  br: '\\',
});
// The signs that need a backslash have one already.
turndown.escape = (text) => text;

turndown.addRule('item', {
  filter: 'li',
  replacement: (content, node: Attributed) => {
    const number = node.getAttribute('number');
    const mark = number === null ? '- ' : `${number} `;
    return `\n${mark}${content.trim().replace(/\n/g, `\n${' '.repeat(mark.length)}`)}\n`;
  },
});
turndown.addRule('list', {
  filter: ['ul', 'ol'],
  replacement: (content, node: Attributed) => {
    const around = node.getAttribute('inner') === null ? '\n\n' : '\n';
    return `${around}${content.replace(/^\n+|\n+$/g, '')}${around}`;
  },
});
turndown.addRule('cell', { filter: 'td', replacement: (content) => ` ${content.trim()} |` });
turndown.addRule('row', {
  filter: 'tr',
  replacement: (content, node: Attributed) => {
    const columns = Number(node.getAttribute('columns') ?? 0);
    const rule = columns > 0 ? `\n|${' --- |'.repeat(columns)}` : '';
    return `\n|${content}${rule}\n`;
  },
});
turndown.addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` });
turndown.addRule('struck', { filter: 's', replacement: (content) => `~~${content}~~` });
turndown.addRule('address', {
  filter: (node: Attributed & { nodeName: string }) =>
    node.nodeName === 'A' && node.getAttribute('address') !== null,
  replacement: (content) => `<${content}>`,
});
turndown.addRule('picture', {
  filter: 'img',
  replacement: (_content, node: Attributed) => {
    const alt = (node.getAttribute('alt') ?? '').replace(/[\\[\]]/g, '\\$&');
    return `![${alt}](${node.getAttribute('src') ?? ''})`;
  },
});

/** Writes pieces whose signs have their backslashes as markdown. */
export function write(pieces: readonly Piece[]): string {
  const markdown = turndown.turndown(htmlOf(told(pieces)));
  return markdown.replace(/ +$/gm, '').replace(/\n{3,}/g, '\n\n');
}

/** With what the rules need to know of a piece's place: the number of an item, lists in items, links that are their own words. */
function told(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    if (typeof piece === 'string') return piece;
    if (isAddress(piece)) return withAttribute(piece, 'address', '');
    const children = told(piece.children);
    if (piece.name === 'li') return { ...piece, children: children.map(asInner) };
    if (piece.name !== 'ol') return { ...piece, children };
    const first = Number.parseInt(piece.attributes['start'] ?? '', 10) || 1;
    // A list right after another is the same list to markdown, unless it has another sign.
    const sign = isElement(pieces[at - 1], 'ol') && !isElement(pieces[at - 2], 'ol') ? ')' : '.';
    return {
      ...piece,
      children: children.map((item, index) => withAttribute(item, 'number', `${first + index}${sign}`)),
    };
  });
}

function asInner(piece: Piece): Piece {
  return isElement(piece, 'ul') || isElement(piece, 'ol') ? withAttribute(piece, 'inner', '') : piece;
}

function withAttribute(piece: Piece, name: string, value: string): Piece {
  return isElement(piece) ? { ...piece, attributes: { ...piece.attributes, [name]: value } } : piece;
}
