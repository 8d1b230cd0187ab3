import { describe, expect, it } from 'vitest';
import { period, site } from '../support/model.ts';
import { renderSite, SITES, textAt } from '../support/sites.ts';
import { parseXml, texts, validateAtom, validateSitemap } from '../support/xml.ts';

const EMPTY = renderSite('a site without periods', site());
const BARE = renderSite(
  'a site with bare periods',
  site({ periods: [period({ slug: '2026', pledges: [] })] }),
);

describe.each([...SITES, EMPTY, BARE])('for $name', (made) => {
  const feeds = [...made.edition.resources.keys()].filter((address) => address.endsWith('.atom'));

  it('there is a feed of everything and one of each period', () => {
    expect(feeds).toEqual(['/feed.atom', ...made.site.periods.map(({ slug }) => `/${slug}/feed.atom`)]);
  });

  it.each(feeds)('%s is Atom by the grammar of RFC 4287', (address) => {
    expect(() => validateAtom(textAt(made, address))).not.toThrow();
  });

  it.each(feeds)('%s keeps what the RFC asks beside its grammar', (address) => {
    const feed = parseXml(textAt(made, address));
    const ids = texts(feed, '//a:id');
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[a-z0-9/-]+$/);
    expect(texts(feed, '/a:feed/a:author/a:name')).toEqual(made.site.parties.map(({ name }) => name));
    expect(texts(feed, '/a:feed/a:link[@rel="self"]/@href')).toEqual([made.site.url + address]);
    expect(texts(feed, '//a:entry[not(a:link[@rel="alternate"])]')).toEqual([]);
  });

  it('the sitemap keeps the schema of sitemaps.org', () => {
    expect(() => validateSitemap(textAt(made, '/sitemap.xml'))).not.toThrow();
  });
});

describe('the schemas', () => {
  it.each([
    ['a date that is none', /<updated>[^<]*/, '<updated>i går'],
    ['a feed without an id', /<id>[^<]*<\/id>/, ''],
    ['an unknown element of Atom', /<subtitle>/, '<color>red</color><subtitle>'],
  ])('object to %s', (_, wanted, wrong) => {
    expect(() => validateAtom(textAt(EMPTY, '/feed.atom').replace(wanted, wrong))).toThrow();
  });

  it('object to a sitemap with a date that is none', () => {
    const [jonkoping] = SITES;
    const xml = jonkoping === undefined ? '' : textAt(jonkoping, '/sitemap.xml');
    const wrong = xml.replace('</loc>', '</loc><lastmod>i går</lastmod>');
    expect(() => validateSitemap(wrong)).toThrow();
  });
});
