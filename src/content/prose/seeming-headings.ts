import type { Token } from 'markdown-it';
import type { Slip } from './slips.ts';

/** The longest heading, in characters. */
const LONGEST = 80;
const SENTENCE = /[.!…,;]["”’»)]?$/;
/** Two words or more; one may be the short name of an authority. */
const CAPITALS = /^(?=.*\p{Lu}{2}.* .*\p{Lu}{2})[^\p{Ll}\n]{8,80}$/u;

/** Finds a line of a paragraph that looks like a heading and is none (WCAG 2.2, 1.3.1). `next` is the token after the paragraph. */
export function seemingHeading({ content, children }: Token, next: Token | undefined): readonly Slip[] {
  if (isBoldHeading(children ?? [], next)) return [{ kind: 'bold_heading', written: '', at: 0 }];
  return isCapitalHeading(content, next) ? [{ kind: 'caps_heading', written: '', at: 0 }] : [];
}

/** Whether a paragraph begins with a line that is all bold, no sentence and no link, and has something under it. */
function isBoldHeading(children: readonly Token[], next: Token | undefined): boolean {
  const end = children.findIndex(({ type }) => /break$/.test(type));
  // A line that is broken on purpose leads into its text.
  if (children[end]?.type === 'hardbreak') return false;
  const line = end < 0 ? children : children.slice(0, end);
  let depth = 0;
  let words = '';
  for (const { type, content } of line) {
    if (type === 'strong_open') depth += 1;
    else if (type === 'strong_close') depth -= 1;
    else if (type === 'link_open' || (depth === 0 && !/^:?\s*$/.test(content))) return false;
    else words += content;
  }
  return isShort(words) && !/^:?\s*$/.test(words) && (end >= 0 || hasText(next));
}

/** Whether a paragraph is one line of capitals with something under it. */
function isCapitalHeading(content: string, next: Token | undefined): boolean {
  return CAPITALS.test(content) && isShort(content) && hasText(next);
}

function isShort(words: string): boolean {
  return words.length <= LONGEST && !SENTENCE.test(words.trim());
}

function hasText(next: Token | undefined): boolean {
  return /^(?:paragraph|bullet_list|ordered_list|table|blockquote)_open$/.test(next?.type ?? '');
}
