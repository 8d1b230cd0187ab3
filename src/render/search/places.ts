import { headingId, takeId } from '../../markdown/ids.ts';
import type { Page, Site } from '../../model/site.ts';
import type { Place, Target } from './place.ts';
import { placesOfPeriod } from './places-of-period.ts';
import { placesOfChanges, placesOfProse } from './places-of-text.ts';

/** All that a search can find, the newest period first; one place at a time, so that the site can answer in between. */
export function* placesOf(site: Site): Generator<Place> {
  for (const period of site.periods) yield* placesOfPeriod(period, site);
  for (const page of site.pages) yield* placesOfPage(page);
  yield* placesOfGlossary(site);
  yield bare(ownPage(site, '/uppfoljningar', 'Uppföljningar'));
  const data = bare(ownPage(site, '/oppna-data', 'Öppna data'));
  yield { ...data, text: 'Löften, aktiviteter och uppföljningar som JSON, CSV och RDF, fria att använda.' };
  yield bare(ownPage(site, '/oppna-data/falt', 'Fälten i öppna data'));
  yield bare(ownPage(site, '/webbkarta', 'Webbkarta'));
}

function* placesOfPage({ slug, title, summary, language, body, changes }: Page): Generator<Place> {
  const target: Target = { address: `/${slug}`, title, kind: 'Sida', period: undefined, language };
  yield { ...bare(target), text: summary ?? '' };
  yield* placesOfProse(body, new Set(), { target, parties: [] });
  yield* placesOfChanges(changes, { target, parties: [] });
}

function* placesOfGlossary(site: Site): Generator<Place> {
  if (site.glossary.length === 0) return;
  const target: Target = { ...ownPage(site, '/ordlista', 'Ordlista'), kind: 'Ordlista' };
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
