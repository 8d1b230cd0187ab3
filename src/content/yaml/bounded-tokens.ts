import { type CST, Lexer, Parser } from 'yaml';

/** Deeper nesting than any pledge needs; far deeper can abort the whole process inside the parser. */
export const MAX_DEPTH = 20;

/**
 * Gives the tokens that a document is composed of. Where they nest deeper than MAX_DEPTH it ends, after telling the offset of the
 * first that does: the step that comes next calls itself for every level.
 */
export function* boundedTokens(text: string, tooDeep: (offset: number) => void): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // What is being built lies on the stack, the document at the bottom.
    const deep = parser.stack[MAX_DEPTH + 1];
    if (deep !== undefined) return tooDeep('offset' in deep ? deep.offset : parser.offset);
  }
  yield* parser.end();
}
