import { dateInWords } from '../content/dates/calendar.ts';
import type { GlossaryEntry } from '../content/site.ts';
import { SITE_FEED } from './pages/follow-links.ts';
import type { Frame, PageView } from './pages/page-view.ts';
import { explainWords } from './prose/glossary.ts';
import { renderView } from './views.ts';

/** What every page of one edition shares. */
export type PageSurroundings = {
  readonly frame: Frame;
  /** The site's own address, without a trailing slash. */
  readonly url: string;
  readonly glossary: readonly GlossaryEntry[];
};

/** Renders a page to a whole HTML document. */
export function pageHtml(page: PageView, { frame, url, glossary }: PageSurroundings): string {
  const html = renderView(`pages/${page.view}.njk`, {
    ...frame,
    ...page,
    ...page.content,
    documentTitle: page.title === '' ? frame.siteName : `${page.title} – ${frame.siteName}`,
    canonical: page.address === '' ? '' : url + page.address,
    isIndexed: page.address !== '' && page.isIndexed !== false,
    feeds: [...(page.feed === undefined ? [] : [page.feed]), { href: SITE_FEED, text: frame.siteName }],
    updatedText: page.updated && dateInWords(page.updated),
    menu: frame.menu.map((link) => ({ ...link, isCurrent: link.href === page.address })),
  });
  // The glossary page explains its own words and the search quotes; its meanings are in the site's language, and the words around the
  // text are not the editor's.
  if (page.view === 'ordlista' || page.view === 'sok' || page.language !== frame.siteLanguage) return html;
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return html.slice(0, start) + explainWords(html.slice(start, end), glossary) + html.slice(end);
}
