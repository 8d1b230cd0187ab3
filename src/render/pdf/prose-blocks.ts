import type { Token } from 'markdown-it';
import { parseProse } from '../prose/markdown.ts';
import type { Block, Blocks, Runs } from './content.ts';
import { headingLevels } from './heading-levels.ts';
import { altOf, inlineRuns } from './inline-runs.ts';
import { type PdfPlace, pictureAt, substituteFor } from './place.ts';
import { attribute, type TokenNode, tokenTree } from './token-tree.ts';

/** Typst gives up on elements nested deeper than some ten; nobody reads lists and quotes that deep. */
const DEEPEST = 6;

/** Converts markdown; its topmost headings get `topHeading`. Containers nested deeper than can be set give just what is in them. */
export function proseBlocks(text: string, place: PdfPlace, topHeading: number): Blocks {
  const levelOf = headingLevels(topHeading);
  const inline = (node: TokenNode | undefined): Runs => inlineRuns(node?.token.children ?? [], place);

  const convertAll = (nodes: readonly TokenNode[], depth: number): Blocks =>
    nodes.flatMap((node) => convert(node, depth));

  const convert = ({ token, children }: TokenNode, depth: number): Blocks => {
    switch (token.type) {
      case 'paragraph_open':
        return token.tag === 'figure' ? figure(children, place) : withRuns('paragraph', inline(children[0]));
      case 'heading_open': {
        const runs = inline(children[0]);
        return runs.length === 0 ? [] : [{ kind: 'heading', level: levelOf(Number(token.tag[1])), runs }];
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        return depth === DEEPEST
          ? children.flatMap((item) => convertAll(item.children, depth))
          : [list(token, children, (item) => convertAll(item.children, depth + 1))];
      case 'blockquote_open':
        return depth === DEEPEST
          ? convertAll(children, depth)
          : [{ kind: 'quote', blocks: convertAll(children, depth + 1) }];
      case 'table_open':
        return [table(children, inline)];
      case 'fence':
      case 'code_block':
        return [{ kind: 'code', text: token.content.replace(/\n$/, '') }];
      case 'hr':
        return [{ kind: 'rule' }];
      default:
        return [];
    }
  };
  return convertAll(tokenTree(parseProse(text)), 0);
}

function withRuns(kind: 'paragraph', runs: Runs): Blocks {
  return runs.length === 0 ? [] : [{ kind, runs }];
}

function figure([inline]: readonly TokenNode[], place: PdfPlace): Blocks {
  const token = inline?.token.children?.[0];
  if (token === undefined) return [];
  const alt = altOf(token);
  const picture = pictureAt(attribute(token, 'src'), alt, place);
  const caption: unknown = token.meta?.['caption'];
  const words = typeof caption === 'string' && caption !== '' ? caption : undefined;
  if (picture !== undefined) return [{ kind: 'figure', picture, caption: words }];
  const lines = [substituteFor(alt), words ?? ''].filter((line) => line !== '');
  return lines.map((line) => ({ kind: 'paragraph', runs: [{ kind: 'text', text: line }] }));
}

function list(token: Token, items: readonly TokenNode[], convert: (item: TokenNode) => Blocks): Block {
  return {
    kind: 'list',
    start: token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : undefined,
    tight: items.some((item) => item.children.some((child) => child.token.hidden)),
    items: items.map(convert),
  };
}

function table([head, body]: readonly TokenNode[], inline: (node: TokenNode | undefined) => Runs): Block {
  const cells = (row: TokenNode | undefined) =>
    (row?.children ?? []).map(({ children }) => inline(children[0]));
  const alignments = (head?.children[0]?.children ?? []).map(({ token }) => {
    const style = attribute(token, 'style');
    return style.includes('right') ? 'right' : style.includes('center') ? 'center' : 'left';
  });
  return {
    kind: 'table',
    alignments,
    head: cells(head?.children[0]),
    rows: (body?.children ?? []).map(cells),
  };
}
