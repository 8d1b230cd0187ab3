import type { Link } from '../../model/link.ts';
import type { Period, Site } from '../../model/site.ts';
import { hasEvents } from '../../words/calendar-days.ts';

/** Ways to be told of what comes to the whole site. A calendar without a day in it is no way. */
export function siteFollowLinks(site: Site): readonly Link[] {
  return followLinks('', site.periods, site);
}

/** Ways to be told of what comes to a period. */
export function periodFollowLinks(period: Period, site: Site): readonly Link[] {
  return followLinks(`/${period.slug}`, [period], site);
}

function followLinks(base: string, periods: readonly Period[], site: Site): readonly Link[] {
  return [
    { href: `${base}/feed.atom`, text: 'flöde (Atom)' },
    ...(hasEvents(periods, site) ? [{ href: `${base}/kalender.ics`, text: 'kalender' }] : []),
  ];
}

/** The feed of a period, for programs that look for one in the head of a page. */
export function periodFeedLink({ slug, title }: Period): Link {
  return { href: `/${slug}/feed.atom`, text: title };
}
