import { dateInWords } from '../../model/dates/stated-date.ts';
import { momentOf, NO_DAY } from '../../model/days.ts';
import type { Site } from '../../model/site.ts';
import { escapeXml, withoutForbidden } from '../../text/xml.ts';
import { renderView } from '../views.ts';
import { type Entry, KINDS } from './entry.ts';
import type { Feed } from './feed.ts';

/**
 * The feed as Atom (RFC 4287). What begins with `h:` is XHTML, an extension by section 6.4 of the RFC that feed readers pass by: with it
 * and the style sheet, a person who opens the feed in a browser is told what it is and can read it.
 */
export function atomFeed(feed: Feed, site: Site): string {
  const self = `${site.url}${feed.address}.atom`;
  const [newest] = feed.entries;
  const parts = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<?xml-stylesheet type="text/css" href="/feed.css"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="${escapeXml(site.language)}">`,
    renderView('feed/manniskor.njk', {
      title: withoutForbidden(feed.title),
      description: withoutForbidden(feed.description),
      self,
      page: site.url + feed.page,
    }).trim(),
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', momentOf(newest?.day ?? site.updated ?? NO_DAY)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(site.url + feed.page)}"/>`,
    ...site.parties.map(({ name, web }) => {
      const uri = web === undefined ? '' : element('uri', web);
      return `<author>${element('name', name)}${uri}</author>`;
    }),
    ...feed.entries.map((entry) => atomEntry(entry, site)),
    '</feed>',
  ];
  return `${parts.join('\n')}\n`;
}

function atomEntry(entry: Entry, site: Site): string {
  const { id, kind, address, title, summary, language, period, published, day } = entry;
  const href = escapeXml(site.url + address);
  const shown = [KINDS[kind], ...(published === undefined ? [] : [dateInWords(published)])].join(', ');
  return [
    '<entry>',
    `<h:h2><h:a href="${href}">${escapeXml(title)}</h:a></h:h2>`,
    `<h:p>${escapeXml(shown)}</h:p>`,
    element('id', id),
    element('title', title),
    ...(published === undefined ? [] : [element('published', momentOf(published))]),
    element('updated', momentOf(day)),
    `<link rel="alternate" type="text/html" href="${href}"/>`,
    `<category term="${kind}" label="${KINDS[kind]}"/>`,
    ...(period === undefined
      ? []
      : [`<category term="${escapeXml(period.slug)}" label="${escapeXml(period.title)}"/>`]),
    language === site.language
      ? element('summary', summary)
      : `<summary xml:lang="${escapeXml(language)}">${escapeXml(summary)}</summary>`,
    `<content type="html">${escapeXml(entry.html().trim())}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
