import type { Token } from 'markdown-it';
import type { BlockPlaces } from './block-places.ts';
import type { Slip } from './slips.ts';

const SENTENCE = /[.!?…,;:]["”’»)]?$/;
const MONTH = 'jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec';
/** `3 saker` begins with a number that says something, and `1. maj` is a day. */
const NUMBER = new RegExp(
  `^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\d{1,2}(?:\\.\\d{1,2})+|\\p{L}\\))(?=\\s+(?!${MONTH})\\S)`,
  'iu',
);

/** `##` with nothing after it, a sentence that a line of dashes below it makes a heading, a number written by hand, `#` beside `##`. */
export function headingSlips(
  { markup }: Token,
  content: string,
  hasOthers: boolean,
  places: BlockPlaces,
  line: number,
): readonly Slip[] {
  const text = content.trim();
  if (text === '') return [{ kind: 'empty_heading', written: markup, at: places.onLine(line, markup) }];
  const at = places.onLine(line, text.split('\n')[0] ?? '');
  if (!/#/.test(markup) && text.includes('|')) return [{ kind: 'table_rule', written: markup, at }];
  if (!/#/.test(markup) && (SENTENCE.test(text) || text.includes('\n')))
    return [{ kind: 'sentence_as_heading', written: markup, at }];
  const number = NUMBER.exec(text)?.[0];
  return [
    ...(number === undefined ? [] : [{ kind: 'numbered_heading', written: number, at } as const]),
    ...(hasOthers && /^[#=]$/.test(markup) ? [topHeading(markup, places, line, at)] : []),
  ];
}

function topHeading(markup: string, places: BlockPlaces, line: number, text: number): Slip {
  return { kind: 'top_heading', written: markup, at: markup === '#' ? places.onLine(line, markup) : text };
}
