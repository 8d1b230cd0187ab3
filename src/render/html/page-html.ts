import { OWN_PAGES, SITE_FEED } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Link } from '../../model/link.ts';
import { shareAddress } from '../share/share-files.ts';
import { renderView, SafeMarkup } from '../views.ts';
import type { Frame } from './frame.ts';
import { documentDescription, documentTitle } from './page-head.ts';
import type { PageView } from './page-view.ts';
import { symbols } from './shapes.ts';
import { jsonLd } from './structured-data/json-ld.ts';
import { breadcrumbs } from './structured-data/nodes.ts';
import { STYLE } from './style.ts';

const STYLE_MARKUP = new SafeMarkup(STYLE);

/** What every page of one edition shares. */
export type PageSurroundings = {
  readonly frame: Frame;
  /** The site's own address, without a trailing slash. */
  readonly url: string;
};

/** Renders a page to a whole HTML document. */
export function pageHtml(page: PageView, { frame, url }: PageSurroundings): string {
  const nodes = page.trail.length === 0 ? [] : [breadcrumbs(page.trail, page.heading, url)];
  const current = (links: readonly Link[]) =>
    links.map((link) => ({ ...link, isCurrent: link.href === page.address }));
  return renderView(`pages/${page.view}.njk`, {
    ...frame,
    ...page,
    ...page.content,
    ownPages: OWN_PAGES,
    style: STYLE_MARKUP,
    symbols: page.shapes?.length ? new SafeMarkup(symbols(page.shapes)) : undefined,
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
    menu: current(frame.menu),
    otherMenu: current(frame.otherMenu),
  });
}

/** `sv_SE` of `sv`, as Open Graph writes a language; one without a country is left as it is. */
function localeOf(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
