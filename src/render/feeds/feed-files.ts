import { readFileSync } from 'node:fs';
import type { Site } from '../../model/site.ts';
import type { FilePlan } from '../file-plan.ts';
import { atomFeed } from './atom.ts';
import { calendar } from './calendar.ts';
import { type Feed, periodFeed, siteFeed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** Anyone's page may fetch a feed: it is public, and the same for all. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** A feed that is opened in a browser may take its style sheet from the site, and nothing else from anywhere. */
const STYLED = {
  ...OPEN,
  'Content-Security-Policy':
    "default-src 'none';style-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
};

/** The site's feeds and calendars, for all of it and for each period, and the style sheet of the feeds. */
export function feedFiles(site: Site): readonly FilePlan[] {
  return [
    ...feedPair('/feed', () => siteFeed(site), site),
    {
      address: '/feed.css',
      type: 'text/css; charset=utf-8',
      make: () => readFileSync(new URL('../../../views/feed/feed.css', import.meta.url), 'utf8'),
    },
    calendarFile('/kalender.ics', () => calendar(site.periods, `Uppföljningar – ${site.name}`, site)),
    ...site.periods.flatMap((period) =>
      [
        ...feedPair(`/${period.slug}/feed`, () => periodFeed(period, site), site),
        calendarFile(`/${period.slug}/kalender.ics`, () =>
          calendar([period], `Uppföljningar – ${period.title}`, site),
        ),
      ].map((file) => ({ ...file, about: period.slug })),
    ),
  ];
}

function feedPair(address: string, feed: () => Feed, site: Site): readonly FilePlan[] {
  return [
    {
      address: `${address}.atom`,
      // Of application/atom+xml Chromium shows the source, without its style sheet; feed readers take both.
      type: 'application/xml; charset=utf-8',
      make: () => atomFeed(feed(), site),
      headers: STYLED,
    },
    {
      address: `${address}.json`,
      type: 'application/feed+json',
      make: () => jsonFeed(feed(), site),
      headers: OPEN,
    },
  ];
}

function calendarFile(address: string, make: () => string): FilePlan {
  return { address, type: 'text/calendar; charset=utf-8', make, headers: OPEN };
}
