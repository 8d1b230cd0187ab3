import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import { languageSpans } from './language-spans.ts';
import { dropOrderEntities } from './reading-order.ts';

/** Makes a parser of the site's markdown: raw HTML is text, and links lead only to the web, mail, telephones and the site. */
export function makeMarkdown(): MarkdownIt {
  const markdown = new MarkdownItParser({ html: false, linkify: false, typographer: false })
    .use(languageSpans)
    .use(dropOrderEntities);
  markdown.validateLink = isFollowed;
  return markdown;
}

/** `//evil.example` looks like an address on the site and leaves it; what other programs open is no page to read. */
function isFollowed(url: string): boolean {
  const address = url.trim();
  return !/^[\\/]{2}/.test(address) && (schemeOf(address) === undefined || isKnownScheme(address));
}

/** What an address begins with before its first colon, where that names how it is opened: `https`, `ftp`, `C`. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
}

/** Whether it is one that the site makes links of. */
function isKnownScheme(address: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(address);
}

const { utils } = makeMarkdown();

/** The sign that a code such as `&euro;` or `&#8364;` stands for; the code itself where it stands for none. */
export function signOf(code: string): string {
  return utils.unescapeAll(code);
}
