const LINE_MARKS = /^(?:[ \t]*(?:>|#{1,6}(?=[ \t])|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;

/** What is written for the parser and not for the reader. */
const MARKUP: readonly RegExp[] = [
  LINE_MARKS,
  /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
  /\]\[[^\]\n]*\]/g,
  /\{lang=[^{}\n]*\}/g,
  /&(?:[a-z]+|#\d+);/gi,
  /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi,
  /(?<![\p{L}\p{N}])[*_~]+|[*_~]+(?![\p{L}\p{N}])/gu,
];

const ADDRESSES: readonly RegExp[] = [
  /\b(?:[a-z]+:\/\/|www\.)[^\s<>()]+/gi,
  /(?<![^\s<>()])[^\s<>()@]+@[^\s<>()]+/g,
];

/** What the editor repeats after others, or says in another language. */
const NOT_OWN: readonly RegExp[] = [
  /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g,
  /\[[^\][]*(?:\[[^\][]*\][^\][]*)*\]\{lang=[^{}\n]*\}/g,
  /[”“„][^”“]*[”“]/g,
  /[»«][^«»]*[«»]/g,
  /"[^"]*"/g,
  /(?<!\p{L})[’‘'][^’‘']*[’'](?!\p{L})/gu,
];

/** The same text with spaces in place of markup, so that places in it stay true. */
export function withoutMarkup(text: string): string {
  // In double quotes YAML writes \" for a quotation mark and \n for a new line.
  return blank(text.replace(/\\"/g, ' "').replace(/\\[nt]/g, '  '), MARKUP);
}

/** The same text with spaces in place of everything but the editor's own words. */
export function ownWords(text: string): string {
  return withoutMarkup(blank(text.replace(/\\"/g, ' "'), [...NOT_OWN, ...ADDRESSES]));
}

function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, spaces), text);
}

function spaces(found: string): string {
  return found.replace(/[^\n]/g, ' ');
}
