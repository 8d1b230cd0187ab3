import type { Token } from 'markdown-it';
import type { BlockPlaces } from './block-places.ts';
import { codeSlip } from './code-slips.ts';
import { headingSlips } from './heading-slips.ts';
import { leftSigns } from './left-signs.ts';
import { listSlips } from './list-slips.ts';
import { lostNotes } from './lost-notes.ts';
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
    const found = [
      ...leftSigns(content),
      ...(before?.type === 'paragraph_open' ? paragraphSlips(content) : []),
    ].toSorted((a, b) => a.at - b.at);
    if (found.length === 0) continue;
    const placeOf = isCell ? (at: number) => places.onLine(line, content) + at : places.ofText(line, content);
    slips.push(...found.map((slip) => ({ ...slip, at: placeOf(slip.at) })));
  }
  return slips;
}

/** `##Rubrik`; `#Rubrik` where it is no hashtag; `- [ ]`. */
function paragraphSlips(content: string): readonly Slip[] {
  const headings = content.includes('##')
    ? [...content.matchAll(/^#{2,6}(?=[^\s#]|[\u00A0\u2007\u202F])|^#{7,}/gm)]
    : [];
  const word = /^#(?=[\u00A0\p{Lu}][^#]*$|\p{L}[^#\n]* [^#\n]*[^\s.!?:#]$)/u.test(content);
  const task = /^\[[ xX]?\](?=\s)/.exec(content)?.[0];
  return [
    ...headings.map(({ 0: written, index: at }): Slip => ({ kind: 'heading', written, at })),
    ...(word ? [{ kind: 'word_as_heading', written: '#', at: 0 } as const] : []),
    ...(task === undefined ? [] : [{ kind: 'task', written: task, at: 0 } as const]),
  ];
}

function emptyHeads(tokens: readonly Token[], open: number, at: number): readonly Slip[] {
  for (let index = open; tokens[index]?.type !== 'thead_close'; index += 1)
    if (tokens[index]?.content.trim() !== '') return [];
  return [{ kind: 'empty_heads', written: '', at }];
}

function moved(slip: Slip | undefined, by: number): readonly Slip[] {
  return slip === undefined ? [] : [{ ...slip, at: slip.at + by }];
}
