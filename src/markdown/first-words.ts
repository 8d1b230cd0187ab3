import { makeMarkdown } from './parser.ts';
import { plainText } from './plain-text.ts';

const markdown = makeMarkdown();

/** The first paragraph of a text as plain words, for descriptions; empty where there is none. */
export function firstWords(text: string): string {
  const tokens = markdown.parse(text, {});
  const start = tokens.findIndex(({ type }) => type === 'paragraph_open');
  return plainText(tokens[start + 1]);
}
