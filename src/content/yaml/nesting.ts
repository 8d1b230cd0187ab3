/** Deeper nesting than any pledge needs; far deeper can abort the whole process inside the parser. */
export const MAX_DEPTH = 20;

/**
 * Finds where brackets or list dashes nest deeper than MAX_DEPTH, without parsing. Quoted text and comments are
 * skipped line by line; a text that opens more brackets than it closes starts afresh on the next key.
 */
export function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const dashes = /^(?:\s*[-?]\s)+/.exec(line)?.[0] ?? '';
    if (dashes.replace(/\s/g, '').length > MAX_DEPTH) return lineStart;
    for (const { 0: token, index } of line.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?<=^|\s)#.*$|[[\]{}]/g)) {
      if (token === '[' || token === '{') depth += 1;
      else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
      if (depth > MAX_DEPTH) return lineStart + index;
    }
    lineStart += line.length + 1;
  }
  return undefined;
}
