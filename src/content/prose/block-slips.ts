import type { Token } from 'markdown-it';
import type { BlockPlaces } from './block-places.ts';
import { codeSlip } from './code-slips.ts';
import { headingSlips } from './heading-slips.ts';
import { leftSigns } from './left-signs.ts';
import { listSlips } from './list-slips.ts';
import { lostNotes } from './lost-notes.ts';
import { joinedLines, paragraphSlips } from './paragraph-slips.ts';
import { pastedLines } from './pasted-lines.ts';
import { rowSlip } from './row-slips.ts';
import type { Slip } from './slips.ts';

/** Finds the slips of markup that the blocks of a piece of prose tell of. Places are in the prose. */
export function blockSlips(prose: string, tokens: readonly Token[], places: BlockPlaces): readonly Slip[] {
  const slips: Slip[] = lostNotes(prose);
  const high = tokens.filter(({ type, tag }) => type === 'heading_open' && /^h[12]$/.test(tag)).length;
  let line = 0;
  let columns = 0;
  let head = '';
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    const before = tokens[index - 1];
    if (token.type === 'thead_open') {
      columns = 0;
      head = places.line(line);
      slips.push(...emptyHeads(tokens, index, places.onLine(line, '')));
    } else if (token.type === 'th_open') columns += 1;
    else if (token.type === 'tr_open' && before?.type !== 'thead_open')
      slips.push(...moved(rowSlip(places.line(line), head, columns), places.onLine(line, '')));
    slips.push(...listSlips(tokens, index, places), ...moved(codeSlip(token, places), 0));
    if (token.type !== 'inline') continue;
    const { content } = token;
    if (before?.type === 'heading_open') slips.push(...headingSlips(before, content, high > 1, places, line));
    const isCell = /^t[dh]_open$/.test(before?.type ?? '');
    const found = textSlips(token, before, tokens[index + 2]);
    if (found.length === 0) continue;
    const placeOf = isCell ? (at: number) => places.onLine(line, content) + at : places.ofText(line, content);
    slips.push(...found.map((slip) => ({ ...slip, at: placeOf(slip.at) })));
  }
  return slips;
}

/** In the order in which they stand; that lines are joined is told where nothing else tells what they were meant to be. */
function textSlips(inline: Token, before: Token | undefined, after: Token | undefined): readonly Slip[] {
  const isParagraph = before?.type === 'paragraph_open';
  const signs = [
    ...leftSigns(inline.content),
    ...(isParagraph ? [...paragraphSlips(inline, after), ...pastedLines(inline.content)] : []),
  ];
  return signs.length === 0 && isParagraph ? joinedLines(inline) : signs.toSorted((a, b) => a.at - b.at);
}

function emptyHeads(tokens: readonly Token[], open: number, at: number): readonly Slip[] {
  for (let index = open; tokens[index]?.type !== 'thead_close'; index += 1)
    if (tokens[index]?.content.trim() !== '') return [];
  return [{ kind: 'empty_heads', written: '', at }];
}

function moved(slip: Slip | undefined, by: number): readonly Slip[] {
  return slip === undefined ? [] : [{ ...slip, at: slip.at + by }];
}
