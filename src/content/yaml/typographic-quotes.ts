const MARKS = '”“„»«’‘';
// A key begins with something else than a space, so that a long run of spaces can be read in one way only.
const BLOCK_KEY = `(?:[^${MARKS}\\s"'[{:-][^${MARKS}"'[{:]*: +)?`;
const FLOW_KEY = `(?:[^${MARKS}\\s"'[\\]{},:][^${MARKS}"'[\\]{},:]*: +)?`;
const QUOTED = `[${MARKS}]([^${MARKS}"\\\\]*)[”“»«’‘]`;

/** A value wholly within curly quotes, after dashes, a key or both, up to the end of the line. */
const BLOCK_VALUE = new RegExp(`^(\\s*(?:- +)*${BLOCK_KEY})${QUOTED}(?=\\s*$|\\s+#)`, 'u');
/** The same within [ ] and { }, up to the next comma or the end of the line. */
const FLOW_VALUE = new RegExp(`((?:^|[[{,])\\s*${FLOW_KEY})${QUOTED}(?=\\s*(?:$|[,\\]}]|\\s#))`, 'gu');
const OPENS_FLOW = new RegExp(`^\\s*(?:- +)*${BLOCK_KEY}[[{]`);
const OPENS_BLOCK_TEXT = /(?:^|[:\s-])[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;
/** What stands before the key that a block text must be indented beyond. */
const INDENT = /^\s*(?:- +(?![|>]))*/;
const BARE = new RegExp(`^\\s*[${MARKS}]`);

/**
 * Word processors turn "…" into ”…”. A whole value in such quotes is read as if they were straight; the text keeps its length, so
 * positions stay true. Block texts (`|`, `>`) keep their quotes, and so do quotes inside a longer text.
 */
export function straightenQuotes(text: string): string {
  if (!new RegExp(`[${MARKS}]`).test(text)) return text;
  let blockIndent: number | undefined;
  let openBrackets = 0;
  let previous = '';
  return text
    .split('\n')
    .map((line) => {
      const continues = BARE.test(line) && !/:\s*(#.*)?$/.test(previous);
      if (line.trim() === '') return line;
      previous = line;
      if (blockIndent !== undefined && line.search(/\S/) > blockIndent) return line;
      blockIndent = OPENS_BLOCK_TEXT.test(line) ? INDENT.exec(line)?.[0].length : undefined;
      if (blockIndent !== undefined) return line;
      if (openBrackets === 0 && !OPENS_FLOW.test(line)) {
        return continues ? line : line.replace(BLOCK_VALUE, '$1"$2"');
      }
      const straight = line.replace(FLOW_VALUE, '$1"$2"');
      openBrackets = Math.max(0, openBrackets + leftOpen(straight));
      return straight;
    })
    .join('\n');
}

/** How many more brackets a line opens than it closes, quoted text and comments aside. */
function leftOpen(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\s#.*$/g, '');
  return bare.replace(/[^[{]/g, '').length - bare.replace(/[^\]}]/g, '').length;
}
