/** What is added to a page of the site. */
export type Decoration = {
  /** Of the preview, for the script. */
  readonly id: string;
  /** HTML that stands before everything else on the page. */
  readonly banner: string;
  /** Address of a hidden file's page → what links to it say after their text. */
  readonly marks: ReadonlyMap<string, string>;
  /** The day that the site is shown as of, which links to its pages carry on. */
  readonly date: string | undefined;
  readonly isPage: (address: string) => boolean;
};

export const ADDITIONS_ADDRESS = '/forhandsvisning/tillagg.css';
export const STYLE_ADDRESS = '/forhandsvisning/stil.css';
export const SCRIPT_ADDRESS = '/forhandsvisning/forhandsvisning.js';

/** Makes a page of the site a page of the preview. */
export function decorate(html: string, { id, banner, marks, date, isPage }: Decoration): string {
  const marked = markLinks(html, marks);
  const dated = date === undefined ? marked : keepDay(marked, date, isPage);
  return addBanner(addToHead(dated, id), banner);
}

/** Adds the preview's style and script. */
export function addToHead(html: string, id: string): string {
  const added = `<link rel="stylesheet" href="${ADDITIONS_ADDRESS}">
<script src="${SCRIPT_ADDRESS}" data-visning="${id}" defer></script>
`;
  return html.replace('</head>', () => `${added}</head>`);
}

/** Puts HTML first in the body, but after the link that skips to the content: it skips this too. */
export function addBanner(html: string, banner: string): string {
  return html.replace(
    /<body\b[^>]*>(?:\s*(?:<div[^>]*>\s*)?<a class="skip"[^>]*>[^<]*<\/a>)?/,
    (start) => `${start}\n${banner}`,
  );
}

/** Marks links to hidden pages, inside the link, so that they are told apart in a list of links too. */
export function markLinks(html: string, marks: ReadonlyMap<string, string>): string {
  return html.replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>[\s\S]*?(?=<\/a>)/g, (link, href: string) => {
    const mark = marks.get(href.replace(/[?#].*$/, ''));
    return mark === undefined ? link : `${link} <span class="fv-mark">${mark}</span>`;
  });
}

/** Makes links from page to page keep the day. */
export function keepDay(html: string, date: string, isPage: (address: string) => boolean): string {
  return html.replace(/(<a\b[^>]*\bhref=")(\/[^"?#]*)((?:#[^"]*)?")/g, (link, before, address, after) =>
    isPage(address) ? `${before}${address}?datum=${date}${after}` : link,
  );
}
