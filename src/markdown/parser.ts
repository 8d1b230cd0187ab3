import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import { languageSpans } from './language-spans.ts';

/** Makes a parser of the site's markdown: raw HTML is text, and links lead only to the web, mail, telephones and the site. */
export function makeMarkdown(): MarkdownIt {
  const markdown = new MarkdownItParser({ html: false, linkify: false, typographer: false }).use(
    languageSpans,
  );
  const isSafeLink = markdown.validateLink;
  // `//evil.example` looks like an address on the site and leaves it; a `data:` address is no place to read more.
  markdown.validateLink = (url) => isSafeLink(url) && !/^([\\/]{2}|data:)/i.test(url.trim());
  return markdown;
}
