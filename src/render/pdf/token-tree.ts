import type { Token } from 'markdown-it';

/** A block of markdown with the blocks in it. */
export type TokenNode = { readonly token: Token; readonly children: TokenNode[] };

/** Gives markdown-it's flat list of opening and closing tokens as a tree. */
export function tokenTree(tokens: readonly Token[]): readonly TokenNode[] {
  const roots: TokenNode[] = [];
  const open: TokenNode[] = [];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const node: TokenNode = { token, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    if (token.nesting > 0) open.push(node);
  }
  return roots;
}

/** An attribute as text; empty where the token has none by that name. */
export function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}
