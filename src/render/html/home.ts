import { compareAddress, OWN_PAGES } from '../../model/addresses.ts';
import { comparable } from '../../model/lineage.ts';
import type { Party, Period, Site } from '../../model/site.ts';
import { dataUpdated } from '../../model/updated.ts';
import { yearLabel } from '../../model/year-label.ts';
import { periodSummary } from '../../words/summaries.ts';
import { capitalize, joinWords, numberInWords } from '../../words/swedish.ts';
import { makeExplainer } from '../prose/explain.ts';
import type { PageView } from './page-view.ts';
import { periodView } from './period-view.ts';
import { organizations, webSite } from './structured-data/nodes.ts';

/** So many earlier periods are told of; the site map has them all. */
const EARLIER = 12;

/** `/`: how the newest period goes, its pledges and activities, and the newest of the earlier periods in short. */
export function homePage(site: Site): PageView {
  const [newest, ...earlier] = site.periods;
  const parties = joinWords(site.parties.map(({ name }) => name));
  const period = newest && periodView(newest, site, makeExplainer(site.glossary));
  return {
    view: 'hem',
    address: OWN_PAGES.home,
    heading: newest === undefined ? site.name : headingOf(newest),
    title: '',
    description: `Här kan du läsa vad ${parties} har lovat invånarna, vad de gör för att hålla sina löften och hur det går.`,
    language: site.language,
    trail: [],
    updated: dataUpdated({ updated: undefined, periods: site.periods }),
    changes: [],
    things: [webSite(site.name, site.url, site.language), ...organizations(shownParties(newest, site))],
    shapes: period?.finding?.shapes ?? [],
    content: {
      period,
      isLast: newest?.phase === 'over',
      background: newest && backgroundText(newest),
      earlier: earlier.slice(0, EARLIER).map((past) => ({
        href: `/${past.slug}`,
        label: yearLabel(past),
        summary: periodSummary(past),
      })),
      hasMore: earlier.length > EARLIER,
      label: newest && yearLabel(newest),
      comparisons:
        newest === undefined
          ? []
          : comparable(newest, site)
              .slice(0, EARLIER)
              .map((past) => ({
                href: compareAddress(newest, past),
                label: yearLabel(past),
              })),
    },
  };
}

/** Those who are named beside the period's activities, or beside a pledge that has none. */
function shownParties(period: Period | undefined, { parties }: Site): readonly Party[] {
  const shown = new Set(
    period?.pledges.flatMap(({ responsible, activities }) =>
      activities.length === 0 ? responsible : activities.flatMap((activity) => activity.responsible),
    ),
  );
  return parties.filter(({ key }) => shown.has(key));
}

/** `Två löften för` and the years. */
function headingOf(period: Period): string {
  const amount = period.pledges.length;
  return `${capitalize(numberInWords(amount, 'ett'))} ${amount === 1 ? 'löfte' : 'löften'} för ${yearLabel(period)}`;
}

/** What the period's own page has besides, as the text of a link to it. */
function backgroundText({ introduction, sources, document }: Period): string {
  const parts = [
    ...(introduction === '' ? [] : ['bakgrund']),
    ...(sources.length === 0 ? [] : ['källor']),
    ...(document === undefined ? [] : ['PDF']),
  ];
  return parts.length === 0 ? 'Mer om löftena' : capitalize(joinWords(parts));
}
