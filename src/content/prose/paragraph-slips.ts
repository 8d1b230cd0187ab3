import type { Token } from 'markdown-it';
import { seemingHeading } from './seeming-headings.ts';
import type { Slip } from './slips.ts';

/** Who wraps lines by hand writes longer ones; in characters. */
const SHORT = 40;
const SHORT_PAIR = 30;

/** Finds what is wrong with a paragraph of the page's own text, not one in a list or a quotation. `next` is the token after it. */
export function paragraphSlips(inline: Token, next: Token | undefined): readonly Slip[] {
  const { content } = inline;
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
    ...(inline.level === 1 ? seemingHeading(inline, next) : []),
  ];
}

/** A point of a list that another sign than its own begins. */
function pointsWithin({ level, content }: Token): readonly Slip[] {
  const sign = level > 1 ? /\n[ \t]*([–—])(?= \p{L})/u.exec(content) : null;
  return sign === null
    ? []
    : [{ kind: 'bullet', written: sign[1] ?? '', at: sign.index + sign[0].length - 1 }];
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
    lines.slice(1).every((line) => /^(?:\*\*|__)?[(["”]?[\p{Lu}\d]/u.test(line))
  );
}
