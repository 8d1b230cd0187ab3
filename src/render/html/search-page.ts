import { OWN_PAGES } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { count, formatNumber, shorten } from '../../words/swedish.ts';
import { excerpt, markWords } from '../search/excerpt.ts';
import type { Hit } from '../search/index.ts';
import type { Place } from '../search/place.ts';
import type { Answer, Search } from '../search/search.ts';
import { HOME, type PageView } from './page-view.ts';
import { searchFields } from './search-fields.ts';
import { type SearchForm, searchAddress } from './search-form.ts';

const NOTHING_ASKED: SearchForm = {
  query: '',
  page: 1,
  period: undefined,
  party: undefined,
  refused: [],
};

/** `/sok` before anybody has asked; where files alone answer, it says that they cannot search. */
export function emptySearchPage(site: Site, canSearch: boolean): PageView {
  const page = searchPageView(site, NOTHING_ASKED, undefined);
  return { ...page, content: { ...page.content, canSearch } };
}

/** `/sok?q=…`: the pages that answer a question, twenty at a time. Without words it tells what was refused of the choices. */
export function searchPage(site: Site, form: SearchForm, search: Search): PageView {
  if (form.query === '') return searchPageView(site, form, undefined);
  const answer = search.ask(form, { size: PAGE_SIZE, number: form.page });
  if (answer.total > 0 || !isNarrowed(form)) return searchPageView(site, form, answer);
  const all = search.ask({ ...form, ...WIDE }, { size: 1, number: 1 });
  return searchPageView(site, form, answer, all.total);
}

const WIDE = { period: undefined, party: undefined };

function isNarrowed({ period, party }: SearchForm): boolean {
  return period !== undefined || party !== undefined;
}

/** So many pages are listed at a time. */
const PAGE_SIZE = 20;
/** So many places of each page are shown. */
const PLACES = 2;

/** `hidden` is how many pages would be found without what is chosen. */
function searchPageView(site: Site, form: SearchForm, answer: Answer | undefined, hidden = 0): PageView {
  return {
    view: 'sok',
    address: OWN_PAGES.search,
    isIndexed: false,
    heading: 'Sök',
    title: form.query === '' ? 'Sök' : `Sök: ${shorten(form.query, 60)}`,
    description: `Sök bland löften, aktiviteter och uppföljningar i ${site.place}.`,
    language: site.language,
    trail: [HOME],
    updated: undefined,
    changes: [],
    content: {
      canSearch: true,
      query: form.query,
      fields: searchFields(site, form),
      hasGlossary: site.glossary.length > 0,
      result: answer && resultView(site, form, answer, hidden),
      refused: form.refused,
      wider:
        hidden === 0
          ? undefined
          : {
              href: searchAddress({ ...form, ...WIDE, page: 1 }),
              text: `Visa ${count(hidden, 'sida', 'sidor')} bland alla löften och ansvariga`,
            },
    },
  };
}

function resultView(site: Site, form: SearchForm, answer: Answer, hidden: number) {
  const { total, batch: page, hits, marked, suggestion, whole } = answer;
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const start = (page - 1) * PAGE_SIZE;
  const to = (number: number) => searchAddress({ ...form, page: number });
  return {
    summary: summaryOf(form, total, hidden, whole),
    range:
      last === 1
        ? undefined
        : `Visar ${formatNumber(start + 1)}–${formatNumber(start + hits.length)} av ${formatNumber(total)}.`,
    suggestion: suggestion && {
      text: suggestion,
      href: searchAddress({ ...form, page: 1, query: suggestion }),
    },
    start: start + 1,
    hits: hits.map((hit) => hitView(hit, marked, site)),
    previous: page > 1 ? to(page - 1) : undefined,
    next: page < last ? to(page + 1) : undefined,
  };
}

function summaryOf({ query }: SearchForm, found: number, hidden: number, whole: number): string {
  const words = shorten(query, 80);
  if (found === 0)
    return hidden > 0 ? `Inget med ditt val stämmer med ”${words}”.` : 'Sökningen gav inga träffar.';
  if (whole === 0) return `Ingen sida har alla ord i ”${words}”. Här är de som har flest av dem.`;
  const pages = count(found, 'sida', 'sidor');
  return whole === found ? `${pages} med ”${words}”.` : `${pages}, varav ${whole} med alla ord i ”${words}”.`;
}

function hitView({ places: [first, ...others] }: Hit, marked: ReadonlySet<string>, site: Site) {
  const target = first?.target;
  const places = first === undefined ? [] : [first, ...others].slice(0, PLACES);
  return {
    href: first === undefined ? OWN_PAGES.home : addressOf(first),
    title: markWords(target?.title ?? '', marked),
    language: target === undefined || target.language === site.language ? undefined : target.language,
    kind: target?.kind ?? 'Sida',
    period: target?.period?.title === target?.title ? undefined : target?.period?.title,
    places: places
      .map((place) => placeView(place, marked))
      .filter(({ label, text, how }) => label.length + text.length > 0 || how !== undefined),
  };
}

function addressOf({ target, anchor }: Place): string {
  return anchor === '' ? target.address : `${target.address}#${anchor}`;
}

/** A place: its heading, else what it is about, else its own words; and how it goes. */
function placeView({ anchor, heading, about, text, how }: Place, marked: ReadonlySet<string>) {
  const label = heading || about || (anchor === '' ? '' : text);
  return {
    label: anchor === '' ? [] : excerpt(label, marked),
    text: label === text ? [] : excerpt(text, marked),
    how,
  };
}
