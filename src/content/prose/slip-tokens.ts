import type { StateInline, Token } from 'markdown-it';
import type { SlipKind } from './slips.ts';

/** A token of the marking parser alone: here stands what was meant as markup. `content` is how it is written, or begins. */
export const INLINE_SLIP = 'inline_slip';

const kinds = new WeakMap<Token, SlipKind>();

/** Puts such a token where the parser is. */
export function markSlip(state: StateInline, kind: SlipKind, written: string): void {
  asSlip(state.push(INLINE_SLIP, '', 0), kind, written);
}

/** Makes a token one. */
export function asSlip(token: Token, kind: SlipKind, written: string): Token {
  token.content = written;
  kinds.set(token, kind);
  return token;
}

/** The kind of slip that a token tells of; undefined for all other tokens. */
export function slipOf(token: Token): SlipKind | undefined {
  return kinds.get(token);
}
