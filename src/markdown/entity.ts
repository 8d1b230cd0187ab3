import { makeMarkdown } from './parser.ts';

const { utils } = makeMarkdown();

/** The sign that a code such as `&euro;` or `&#8364;` stands for; the code itself where it stands for none. */
export function signOf(code: string): string {
  return utils.unescapeAll(code);
}
