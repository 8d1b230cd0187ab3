import { type CST, type ErrorCode, Lexer, Parser } from 'yaml';

/** Deeper nesting than any pledge needs; far deeper can abort the whole process inside the parser. */
const MAX_DEPTH = 20;

export type DocumentTokens =
  | { readonly tokens: readonly CST.Token[] }
  | { readonly refused: { readonly offset: number; readonly code: ErrorCode } };

/**
 * Gives the tokens that a document is composed of. Refuses a text that nests deeper than MAX_DEPTH, at the first place that does, for
 * the step that comes next calls itself for every level; and one that is several documents or gives orders to the parser.
 */
export function documentTokens(text: string): DocumentTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // What is being built lies on the stack, the document at the bottom.
    const deep = parser.stack[MAX_DEPTH + 1];
    if (deep !== undefined)
      return refuse('offset' in deep ? deep.offset : parser.offset, 'RESOURCE_EXHAUSTION');
  }
  tokens.push(...parser.end());
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive !== undefined) return refuse(directive.offset, 'BAD_DIRECTIVE');
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second === undefined) return { tokens };
  const dots = tokens.find((token) => token.type === 'doc-end');
  return refuse(Math.min(dots?.offset ?? second.offset, second.offset), 'MULTIPLE_DOCS');
}

function refuse(offset: number, code: ErrorCode): DocumentTokens {
  return { refused: { offset, code } };
}
