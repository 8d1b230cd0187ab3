import type { Slip, SlipKind } from './slips.ts';

const NAME = '(?<![\\p{L}\\d@/._-]|\\] ?\\()(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.){1,5}';
/** Where addresses in Swedish texts lead. */
const ENDS = 'se|nu|com|org|net|eu|info|gov|fi|no|dk';
const REST = '[^\\s<>()[\\]”"]';

const ADDRESSES: readonly (readonly [SlipKind, RegExp])[] = [
  ['turned_link', /\([^()\n]{1,200}\)\[(?:[a-z]+:|\/|#|www\.|[a-z\d-]+[./])[^\][\s]{0,500}\]/gi],
  [
    'bare_address',
    /(?<![\p{L}\d@/.+-]|\] ?\()(?:[a-z][a-z\d+-]{1,15}:\/\/|https?:\/?(?=\w)|www\.)[^\s<>()[\]”"]{2,500}/giu,
  ],
  ['bare_address', /(?<![^\s(])\/\/[a-z\d-]{1,63}\.[a-z][^\s<>()[\]”"]{1,500}/gi],
  [
    'bare_address',
    /(?<![^\s<>(,;:])[\p{L}\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}(?![\p{L}\d])/giu,
  ],
  // A name alone may be that of a newspaper, unless it has a line of its own.
  ['bare_address', new RegExp(`${NAME}(?:${ENDS}|io|be|ly|me|tv)[/?](?=[^\\s/])${REST}{1,500}`, 'giu')],
  ['bare_address', new RegExp(`(?<=^[ \\t]*)${NAME}(?:${ENDS})/?(?=[ \\t]*$)`, 'gmu')],
];

/** Finds addresses that readers see and cannot follow. */
export function bareAddresses(text: string): readonly Slip[] {
  if (!/[.@/]\S|:\w|\)\[/.test(text)) return [];
  const found = ADDRESSES.flatMap(([kind, form]) =>
    [...text.matchAll(form)].map(({ 0: written, index }) => ({
      kind,
      written: written.replace(/[.,;:!?’'*_]+$/, ''),
      at: index,
    })),
  ).toSorted((a, b) => a.at - b.at);
  // What one form takes for an address another may take a part of.
  let end = 0;
  return found.filter(({ at, written }) => {
    const isNew = at >= end;
    if (isNew) end = at + written.length;
    return isNew;
  });
}
