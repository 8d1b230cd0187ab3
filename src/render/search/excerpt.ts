import { wordsIn } from './words.ts';

/** A piece of a text; a marked one answers the query. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

/** So much of a text is shown around what was found, in characters. */
const LENGTH = 180;
/** So much of it stands before the first word that was found. */
const BEFORE = 50;

/** The text with its words that answer the query marked. */
export function markWords(text: string, marked: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, from, to } of wordsIn(text)) {
    if (!marked.has(word)) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isMarked: false }] : pieces;
}

/** A part of a text with as many different words of the query as fit in it, cut between words. */
export function excerpt(text: string, marked: ReadonlySet<string>): readonly Piece[] {
  if (text.length <= LENGTH) return markWords(text, marked);
  const words = wordsIn(text);
  const found = words.filter(({ word }) => marked.has(word));
  const variety = (from: number) =>
    new Set(
      found.filter((hit) => hit.from >= from && hit.to <= from + LENGTH - BEFORE).map(({ word }) => word),
    ).size;
  const best = found.reduce(
    (kept, { from }) => (variety(from) > kept.variety ? { from, variety: variety(from) } : kept),
    { from: 0, variety: 0 },
  );
  const wanted = Math.min(Math.max(0, best.from - BEFORE), text.length - LENGTH);
  const start = wanted === 0 ? 0 : (words.find(({ from }) => from >= wanted)?.from ?? 0);
  const end = words.findLast(({ to }) => to <= start + LENGTH)?.to ?? text.length;
  const isWhole = end >= (words.at(-1)?.to ?? 0);
  const cut = text.slice(start, isWhole ? text.length : end);
  return markWords(`${start > 0 ? '… ' : ''}${cut}${isWhole ? '' : ' …'}`, marked);
}
