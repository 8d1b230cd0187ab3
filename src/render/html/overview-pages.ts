import { firstWords } from '../../markdown/first-words.ts';
import { OWN_PAGES } from '../../model/addresses.ts';
import { formerHeadings } from '../../model/former-headings.ts';
import type { Site } from '../../model/site.ts';
import { glossaryAnchors, makeExplainer } from '../prose/explain.ts';
import { renderProse } from '../prose/markdown.ts';
import { changeViews, HOME, type PageView } from './page-view.ts';

/** `/ordlista` */
export function glossaryPage(site: Site): PageView {
  const anchors = glossaryAnchors(site.glossary);
  return {
    view: 'ordlista',
    address: OWN_PAGES.glossary,
    heading: 'Ordlista',
    title: 'Ordlista',
    description: `Ord och förkortningar som används om löftena i ${site.place}, förklarade.`,
    language: site.language,
    trail: [HOME],
    updated: site.updated,
    changes: [],
    content: {
      entries: site.glossary.map(({ term, meaning }, at) => ({
        id: anchors[at],
        term,
        meaning,
      })),
    },
  };
}

/** `/<page>` for a file in `sidor/`. */
export function standAlonePage(page: Site['pages'][number], site: Site): PageView {
  const place = {
    base: '/',
    ids: new Set<string>(),
    former: formerHeadings(`/${page.slug}`, site.moved),
    pictures: site.pictures,
    headingLevel: 2,
    ...(page.language === site.language ? { explain: makeExplainer(site.glossary) } : {}),
  };
  return {
    view: 'sida',
    address: `/${page.slug}`,
    heading: page.title,
    title: page.title,
    description: page.summary ?? (firstWords(page.body) || `${page.title}. ${site.name}.`),
    language: page.language,
    trail: [HOME],
    updated: page.updated,
    changes: changeViews(page.changes),
    content: { body: page.body === '' ? undefined : renderProse(page.body, place) },
  };
}
