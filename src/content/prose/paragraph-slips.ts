import type { Token } from 'markdown-it';
import type { Slip } from './slips.ts';

/** Who wraps lines by hand writes longer ones; in characters. */
const SHORT = 40;
const SHORT_PAIR = 30;
const HEADING = 80;

/** Finds what is wrong with a paragraph of the page's own text, not one in a list or a quotation. `next` is the token after it. */
export function paragraphSlips(inline: Token, next: Token | undefined): readonly Slip[] {
  const { content, children } = inline;
  const headings = content.includes('##')
    ? [...content.matchAll(/^#{2,6}(?=[^\s#]|[\u00A0\u2007\u202F])|^#{7,}/gm)]
    : [];
  const word = /^#(?=[\u00A0\p{Lu}](?![\p{Lu}/\d]+[!?])[^#]*$|\p{L}[^#\n]* [^#\n]*[^\s.!?:#]$)/u.test(
    content,
  );
  const task = /^\[[ xX]?\](?=\s)/.exec(content)?.[0];
  const slip = (kind: Slip['kind'], written: string, at = 0): Slip => ({ kind, written, at });
  return [
    ...headings.map(({ 0: written, index: at }) => slip('heading', written, at)),
    ...(word ? [slip('word_as_heading', '#')] : []),
    ...(task === undefined ? [] : [slip('task', task)]),
    ...pointsWithin(inline),
    ...(inline.level === 1 && isBoldHeading(children ?? [], next) ? [slip('bold_heading', '')] : []),
  ];
}

/** A point of a list that another sign than its own begins. */
function pointsWithin({ level, content }: Token): readonly Slip[] {
  const sign = level > 1 ? /\n[ \t]*([–—])(?= \p{L})/u.exec(content) : null;
  return sign === null
    ? []
    : [{ kind: 'bullet', written: sign[1] ?? '', at: sign.index + sign[0].length - 1 }];
}

/** A first line that is all bold, no sentence, and has something under it (WCAG 2.2, 1.3.1). */
function isBoldHeading(children: readonly Token[], next: Token | undefined): boolean {
  const shown = children.filter(({ type, content }) => type !== 'text' || content !== '');
  const close = shown.findIndex(({ type }) => type === 'strong_close');
  const after = shown[close + 1]?.type;
  if (shown[0]?.type !== 'strong_open' || close < 0 || (after !== undefined && !/break$/.test(after)))
    return false;
  const words = shown
    .slice(1, close)
    .map(({ content }) => content)
    .join('');
  const hasText =
    after !== undefined || /^(?:paragraph|bullet_list|ordered_list|table)_open$/.test(next?.type ?? '');
  return hasText && words.length <= HEADING && !/[.!?…,;]["”’»)]?$/.test(words);
}

/** Finds short lines that end where nobody wraps a text: an address, a list of facts. */
export function joinedLines({ level, content }: Token): readonly Slip[] {
  // What has code of HTML in it is told of for that.
  return level === 1 && !/<\/?\w/.test(content) && areJoined(content)
    ? [{ kind: 'joined_lines', written: '', at: 0 }]
    : [];
}

function areJoined(content: string): boolean {
  const lines = content.split('\n');
  const ended = lines.slice(0, -1);
  const longest = ended.length > 1 ? SHORT : SHORT_PAIR;
  return (
    ended.length > 0 &&
    ended.every((line) => line.length <= longest && !/(?:[.,;:!?–—-]|\\| {2})$/.test(line)) &&
    lines.slice(1).every((line) => /^[\p{Lu}\d]/u.test(line))
  );
}
