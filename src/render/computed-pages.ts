import type { Compute } from '../edition/edition.ts';
import { Resource } from '../edition/resource.ts';
import { OWN_PAGES } from '../model/addresses.ts';
import type { Site } from '../model/site.ts';
import { isChosen, readFilter } from './html/follow-up-filter.ts';
import { followUpsPage } from './html/follow-ups-page.ts';
import type { PageView } from './html/page-view.ts';
import { readPageNumber } from './html/paging.ts';
import { readSearchForm } from './html/search-form.ts';
import { searchPage } from './html/search-page.ts';
import type { Search } from './search/search.ts';

const HTML = 'text/html; charset=utf-8';

/** Each is made of pages that search engines have already. */
const NOT_INDEXED = { 'X-Robots-Tag': 'noindex' };

/** The pages that a query changes, by their address. `render` makes the HTML of a page. */
export function computedPages(
  site: Site,
  search: Search,
  render: (make: () => PageView) => string,
): readonly (readonly [string, Compute])[] {
  const answer = (address: string, make: () => PageView) =>
    new Resource(address, HTML, () => render(make), { headers: NOT_INDEXED, isAnswer: true });
  return [
    [
      OWN_PAGES.followUps,
      (query) => {
        const filter = readFilter(query);
        if (!isChosen(filter)) return undefined;
        return answer(OWN_PAGES.followUps, () =>
          followUpsPage(site, filter, { number: readPageNumber(query) }),
        );
      },
    ],
    [
      OWN_PAGES.search,
      (query) => {
        const form = readSearchForm(query, site);
        if (form.query === '' && form.refused.length === 0) return undefined;
        return answer(OWN_PAGES.search, () => searchPage(site, form, search));
      },
    ],
  ];
}
