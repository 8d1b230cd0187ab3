import { momentOf } from '../../model/days.ts';
import type { Site } from '../../model/site.ts';
import { type Entry, KINDS } from './entry.ts';
import type { Feed } from './feed.ts';

/** The feed as JSON Feed 1.1 (jsonfeed.org). It asks for no dates, so it has only those that the content states. */
export function jsonFeed(feed: Feed, site: Site): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: site.url + feed.page,
    feed_url: `${site.url}${feed.address}.json`,
    description: feed.description,
    language: site.language,
    authors: site.parties.map(({ name, web }) => ({ name, url: web })),
    items: feed.entries.map((entry) => jsonItem(entry, site)),
  })}\n`;
}

function jsonItem({ id, kind, period, published, updated, ...entry }: Entry, site: Site) {
  return {
    id,
    url: site.url + entry.address,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html().trim(),
    date_published: published && momentOf(published),
    date_modified: updated && momentOf(updated),
    tags: [KINDS[kind], ...(period === undefined ? [] : [period.title])],
  };
}
