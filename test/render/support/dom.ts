import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

const parser = new Parser(await new StaticConfigLoader({ elements: ['html5'] }).getConfigFor('page.html'));

/** Parses a page; the answer is the document's root. */
export function parse(html: string): HtmlElement {
  return parser.parseHtml(html);
}

/** Elements that match, in the order of the document for a single selector. */
export function all(within: string | HtmlElement, selector: string): readonly HtmlElement[] {
  return (typeof within === 'string' ? parse(within) : within).querySelectorAll(selector);
}

/** The one element that matches. */
export function one(within: string | HtmlElement, selector: string): HtmlElement {
  const [first, ...others] = all(within, selector);
  if (first === undefined || others.length > 0)
    throw new Error(`${selector}: ${others.length + (first === undefined ? 0 : 1)} elements`);
  return first;
}

/** An attribute as the browser reads it; empty where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return decode(element.getAttributeValue(name) ?? '');
}

const INLINE = /<\/?(a|abbr|b|code|em|i|span|strong)\b[^>]*>/g;

/** The words of an element or of HTML, white space folded, as a reader finds them. */
export function words(source: string | HtmlElement): string {
  const text =
    typeof source === 'string' ? source.replace(INLINE, '').replace(/<[^>]*>/g, ' ') : source.textContent;
  return decode(text).replace(/\s+/g, ' ').trim();
}

/** What stands within `<main>`, as HTML. */
export function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00A0',
  '&amp;': '&',
};

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => CHARACTERS[entity] ?? entity);
}
