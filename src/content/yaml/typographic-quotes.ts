const OPENING = '”“„»«’‘';
const CLOSING = '”“»«’‘';

/** A value wholly within curly quotes: after a key, a dash or a bracket, and up to the end of the line or the next comma. */
const QUOTED_VALUE = new RegExp(
  `((?:^\\s*|\\s|[[{,])(?:- +)*(?:[\\p{L}\\d-]+: +)?)[${OPENING}]([^${OPENING}"\\\\\\n]*)[${CLOSING}](?=\\s*(?:$|\\s#|[,\\]}]))`,
  'gu',
);
const VALUE_START = /(?:^\s*|[:,[{-]\s*)$/;
const BLOCK_SCALAR = /(?:^|[:\s-])[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;

/**
 * Word processors turn "…" into ”…”. A whole value in such quotes is read as if they were straight; the text keeps its length, so
 * positions stay true. Block texts (`|`, `>`) keep their quotes, and so do quotes inside a longer text.
 */
export function straightenQuotes(text: string): string {
  if (!/[”“„»«’‘]/.test(text)) return text;
  let blockIndent: number | undefined;
  return text
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/);
      if (blockIndent !== undefined && (indent === -1 || indent > blockIndent)) return line;
      blockIndent = BLOCK_SCALAR.test(line) ? indent : undefined;
      return blockIndent === undefined ? straightenLine(line) : line;
    })
    .join('\n');
}

function straightenLine(line: string): string {
  return line.replace(QUOTED_VALUE, (whole: string, before: string, inside: string, offset: number) => {
    const startsValue = VALUE_START.test(line.slice(0, offset) + before);
    return startsValue ? `${before}"${inside}"` : whole;
  });
}
