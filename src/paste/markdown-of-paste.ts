import { LeftOut, type Pasted } from './left-out.ts';
import { LARGEST, markdownOfHtml } from './markdown-of-html.ts';
import { markdownOfText } from './markdown-of-text.ts';

/** What a clipboard holds, as markdown, and what did not come along: its HTML, or its plain text where it has none. */
export function markdownOfPaste(html: string, text: string): Pasted {
  if (html !== '') return markdownOfHtml(html);
  if (text.length <= LARGEST) return { markdown: markdownOfText(text), leftOut: [] };
  const leftOut = new LeftOut();
  leftOut.add('tooLarge');
  return { markdown: '', leftOut: leftOut.sentences() };
}
