import type { Outline } from '../prose/outline.ts';
import type { SlipKind } from '../prose/slips.ts';
import { BLOCK_WORDS } from './block-slip-words.ts';
import { INLINE_WORDS, type SlipWords } from './inline-slip-words.ts';
import { ROW_WORDS } from './row-slip-words.ts';
import type { LinkProblem } from './scheme-problem.ts';

type Slip = Omit<Outline['slips'][number], 'offset'>;

const WORDS: Readonly<Record<SlipKind, SlipWords>> = { ...INLINE_WORDS, ...BLOCK_WORDS, ...ROW_WORDS };

/** What is wrong with a slip of markup, and how it is mended. */
export function slipProblem({ kind, written }: Slip): LinkProblem {
  const shown = written.length > 60 ? `${written.slice(0, 59)}…` : written;
  const [code, message, hint] = WORDS[kind](shown);
  return { code, message, hint };
}
