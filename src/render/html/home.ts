import { newestDate } from '../../model/dates/calendar.ts';
import type { Period, Site } from '../../model/site.ts';
import { updatedOf } from '../../model/updated.ts';
import { yearLabel } from '../../model/year-label.ts';
import { joinWords } from '../../words/swedish.ts';
import type { PageView } from './page-view.ts';
import { periodView } from './period-view.ts';
import { organizations, webSite } from './structured-data/nodes.ts';

/** `/`: the newest period in full, the earlier ones in short. */
export function homePage(site: Site): PageView {
  const [newest, ...earlier] = site.periods;
  const parties = joinWords(site.parties.map(({ name }) => name));
  const lead = `Här kan du läsa vad ${parties} har lovat invånarna, vad de gör för att hålla sina löften och hur det går.`;
  return {
    view: 'hem',
    address: '/',
    heading: site.name,
    title: '',
    description: lead,
    language: site.language,
    trail: [],
    updated: newestDate(site.periods.map(updatedOf)),
    changes: [],
    things: [webSite(site.name, site.url, site.language), ...organizations(site.parties)],
    content: {
      lead,
      period: newest && periodView(newest, site, 3),
      earlier: earlier.map(shortPeriod),
    },
  };
}

function shortPeriod(period: Period) {
  return {
    href: `/${period.slug}`,
    numeral: yearLabel(period),
    title: period.title,
    pledges: period.pledges.map(({ title }) => title),
  };
}
