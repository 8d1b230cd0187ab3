import type { Token } from 'markdown-it';
import type { BlockPlaces } from './block-places.ts';
import { leftSigns } from './left-signs.ts';
import { lostCells } from './lost-cells.ts';
import { lostNotes } from './lost-notes.ts';
import type { Slip } from './slips.ts';

const SENTENCE = /[.!?…,;:]["”’»)]?$/;

/** Finds the slips of markup that the blocks of a piece of prose tell of. Places are in the prose. */
export function blockSlips(prose: string, tokens: readonly Token[], places: BlockPlaces): readonly Slip[] {
  const slips: Slip[] = lostNotes(prose);
  let line = 0;
  let columns = 0;
  for (const [index, token] of tokens.entries()) {
    line = token.map?.[0] ?? line;
    const before = tokens[index - 1];
    if (token.type === 'thead_open') columns = 0;
    else if (token.type === 'th_open') columns += 1;
    else if (token.type === 'tr_open' && before?.type !== 'thead_open')
      slips.push(...moved(lostCells(places.line(line), columns), places.onLine(line, '')));
    if (token.type !== 'inline') continue;
    const { content } = token;
    if (before?.type === 'heading_open') slips.push(...headingSlips(before.markup, content, places, line));
    const isCell = /^t[dh]_open$/.test(before?.type ?? '');
    const found = [
      ...leftSigns(content),
      ...(before?.type === 'paragraph_open' ? paragraphSlips(content, tokens[index - 2]?.type) : []),
    ].toSorted((a, b) => a.at - b.at);
    if (found.length === 0) continue;
    const placeOf = isCell ? (at: number) => places.onLine(line, content) + at : places.ofText(line, content);
    slips.push(...found.map((slip) => ({ ...slip, at: placeOf(slip.at) })));
  }
  return slips;
}

function paragraphSlips(content: string, outer: string | undefined): readonly Slip[] {
  const headings = content.includes('##')
    ? [...content.matchAll(/^#{2,6}(?=[^\s#]|[\u00A0\u2007\u202F])/gm)]
    : [];
  const task = outer === 'list_item_open' ? /^\[[ xX]?\](?=\s)/.exec(content)?.[0] : undefined;
  return [
    ...headings.map(({ 0: written, index: at }): Slip => ({ kind: 'heading', written, at })),
    ...(task === undefined ? [] : [{ kind: 'task', written: task, at: 0 } as const]),
  ];
}

/** `##` with nothing after it, and a sentence that a line of dashes below it makes a heading. */
function headingSlips(markup: string, content: string, places: BlockPlaces, line: number): readonly Slip[] {
  const text = content.trim();
  if (text === '') return [{ kind: 'empty_heading', written: markup, at: places.onLine(line, markup) }];
  if (/#/.test(markup)) return [];
  const at = places.onLine(line, text.split('\n')[0] ?? '');
  if (text.includes('|')) return [{ kind: 'table_rule', written: markup, at }];
  const isSentence = SENTENCE.test(text) || text.includes('\n');
  return isSentence ? [{ kind: 'sentence_as_heading', written: markup, at }] : [];
}

function moved(slip: Slip | undefined, by: number): readonly Slip[] {
  return slip === undefined ? [] : [{ ...slip, at: slip.at + by }];
}
