import { SITE_FEED } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { GlossaryEntry } from '../../model/site.ts';
import { explainWords } from '../prose/glossary.ts';
import { shareAddress } from '../share/share-files.ts';
import { documentDescription, documentTitle } from './page-head.ts';
import type { Frame, PageView } from './page-view.ts';
import { jsonLd } from './structured-data/json-ld.ts';
import { breadcrumbs } from './structured-data/nodes.ts';
import { renderView, SafeMarkup } from './views.ts';

/** What every page of one edition shares. */
export type PageSurroundings = {
  readonly frame: Frame;
  /** The site's own address, without a trailing slash. */
  readonly url: string;
  readonly glossary: readonly GlossaryEntry[];
};

/** Renders a page to a whole HTML document. */
export function pageHtml(page: PageView, { frame, url, glossary }: PageSurroundings): string {
  const nodes = page.trail.length === 0 ? [] : [breadcrumbs(page.trail, page.heading, url)];
  const html = renderView(`pages/${page.view}.njk`, {
    ...frame,
    ...page,
    ...page.content,
    documentTitle: documentTitle(page.title, frame.siteName),
    shareTitle: page.title === '' ? frame.siteName : page.title,
    description: documentDescription(page.description, frame.siteName),
    sharePicture: url + shareAddress(page.period),
    shareAlt: page.period === undefined ? frame.siteName : `${page.title}, ${frame.siteName}`,
    locale: localeOf(page.language),
    structuredData: new SafeMarkup(jsonLd([...nodes, ...(page.things ?? [])])),
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

/** `sv_SE` of `sv`, as Open Graph writes a language; one without a country is left as it is. */
function localeOf(language: string): string {
  const { language: tongue, region } = new Intl.Locale(language).maximize();
  return region === undefined ? tongue : `${tongue}_${region}`;
}
