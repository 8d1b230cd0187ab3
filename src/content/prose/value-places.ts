import type { YamlScalar } from '../yaml/nodes.ts';

/** How long an escape such as `\u00e5` is, backslash included; others are two characters. */
const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * Tells where an offset in a YAML text stands in the file. What is between words may differ, since lines are indented and folded;
 * the words are the same, one after the other, escapes and doubled apostrophes aside.
 */
export function valuePlaces({ text, offset, end }: YamlScalar, file: string): (at: number) => number {
  let places: readonly number[] | undefined;
  return (at) => {
    places ??= readPlaces(text, file, offset, end);
    return places[at] ?? end;
  };
}

function readPlaces(text: string, file: string, offset: number, end: number): readonly number[] {
  const quote = file[offset] ?? '';
  const between = quote === '"' ? /(?:\s|\\\n)*/y : /\s*/y;
  let place = firstWord(text, file, offset);
  const places: number[] = [];
  for (const character of text.split('')) {
    const isBetween = /\s/.test(character);
    if (!isBetween) {
      between.lastIndex = place;
      place += between.exec(file)?.[0].length ?? 0;
    }
    places.push(Math.min(place, end));
    const width = isBetween && !startsEscape(file, place, quote) ? 0 : widthOf(file, place, quote);
    place += isBetween && /[^\S\n]/.test(file[place] ?? '') ? 1 : width;
  }
  return places;
}

function startsEscape(file: string, place: number, quote: string): boolean {
  return quote === '"' && file[place] === '\\' && file[place + 1] !== '\n';
}

/** How many characters in the file stand for one in the text. */
function widthOf(file: string, place: number, quote: string): number {
  if (startsEscape(file, place, quote)) return ESCAPES[file[place + 1] ?? ''] ?? 2;
  return quote === "'" && file[place] === "'" ? 2 : 1;
}

/** After the quote, or on the line below `|`. */
function firstWord(text: string, file: string, offset: number): number {
  const first = file[offset] ?? '';
  if (/[|>]/.test(first)) return file.indexOf('\n', offset) + 1 || file.length;
  return /["']/.test(first) || (/[”“„»«’‘]/.test(first) && !text.startsWith(first)) ? offset + 1 : offset;
}
