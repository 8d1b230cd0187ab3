import { headingId, takeId } from '../../markdown/ids.ts';
import { OWN_PAGES, ownPages } from '../../model/addresses.ts';
import type { Page, Site } from '../../model/site.ts';
import type { Place, Target } from './place.ts';
import { joined } from './place-parts.ts';
import { placesOfPeriod } from './places-of-period.ts';
import { placesOfChanges, placesOfProse } from './places-of-text.ts';
import { tellsHowToReach } from './purposes.ts';

/** The page that searches does not find itself, and the glossary is found by its words. */
const TOLD_OTHERWISE: readonly string[] = [OWN_PAGES.search, OWN_PAGES.glossary];
const ABOUT: Readonly<Record<string, string>> = {
  [OWN_PAGES.data]: 'Löften, aktiviteter och uppföljningar som JSON, CSV och RDF, fria att använda.',
};
/** What those ask with who want such a page. */
const ASKED_WITH: Readonly<Record<string, string>> = {
  [OWN_PAGES.followUps]:
    'hur går gick gått det med löftena, hänt, resultat, håller hållit hålls hölls, nådde målen, nästa nya kommer, kontrollerar granskar följer upp, prenumerera bevaka följa flöde rss kalender mejl',
  [OWN_PAGES.data]: 'ladda ner hämta fil statistik siffror tabell excel dataset api',
  [OWN_PAGES.siteMap]: 'karta över webbplatsen, alla sidor, innehåll, sitemap',
};

/** What those ask with who want to reach somebody. */
const REACHING =
  'kontakt kontakta telefon telefonnummer ringa, e-post mejl mejla adress skriva till, fråga, synpunkter klagomål';

/** All that a search can find, the newest period first; one place at a time, so that the site can answer in between. */
export function* placesOf(site: Site): Generator<Place> {
  for (const period of site.periods) yield* placesOfPeriod(period, site);
  for (const page of site.pages) yield* placesOfPage(page, site);
  yield* placesOfGlossary(site);
  for (const { href, text } of ownPages(site)) {
    if (TOLD_OTHERWISE.includes(href)) continue;
    const page = bare(ownPage(site, href, text));
    yield { ...page, text: ABOUT[href] ?? '', context: ASKED_WITH[href] ?? page.context };
  }
  const map = bare(ownPage(site, OWN_PAGES.siteMap, 'Webbkarta'));
  yield { ...map, context: ASKED_WITH[OWN_PAGES.siteMap] ?? '' };
}

function* placesOfPage(
  { slug, title, summary, language, body, changes }: Page,
  site: Site,
): Generator<Place> {
  const target: Target = { address: `/${slug}`, title, kind: 'Sida', period: undefined, language };
  const context = language === site.language ? '' : namesOf(language, site.language);
  yield { ...bare(target), text: summary ?? '', context };
  for (const place of placesOfProse(body, new Set(), { target, parties: [] }))
    yield tellsHowToReach(place) ? { ...place, context: REACHING } : place;
  yield* placesOfChanges(changes, { target, parties: [] });
}

/** What a language is called in the site's language and in itself: `finska suomi`. */
function namesOf(language: string, siteLanguage: string): string {
  return joined(
    [siteLanguage, language].map((inLanguage) =>
      new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language),
    ),
  );
}

function* placesOfGlossary(site: Site): Generator<Place> {
  if (site.glossary.length === 0) return;
  const target: Target = { ...ownPage(site, OWN_PAGES.glossary, 'Ordlista'), kind: 'Ordlista' };
  const ids = new Set<string>();
  yield bare(target);
  for (const { term, meaning, searchWords } of site.glossary)
    yield {
      ...bare(target),
      anchor: takeId(headingId(term), ids),
      heading: term,
      text: meaning,
      context: searchWords.join(' '),
    };
}

function ownPage({ language }: Site, address: string, title: string): Target {
  return { address, title, kind: 'Sida', period: undefined, language };
}

function bare(target: Target): Place {
  return { target, anchor: '', heading: '', text: '', about: '', context: '', parties: [] };
}
