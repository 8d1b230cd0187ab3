import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { renderSite, SITES, textAt } from '../support/sites.ts';
import { EXAMPLE } from './example.ts';

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => (isJson(value) ? value : {});
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(objectOf) : []);

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as a schema that others wrote; it allows no key that the format does not know. */
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync('node_modules/jsonfeed-schema/schema-v1.1.json', 'utf8')),
);
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
describe.each(SITES)('for $name', (made) => {
  const feeds = [...made.edition.resources.keys()].filter((address) => address.endsWith('feed.json'));

  it('there is a feed of everything and one of each period', () => {
    expect(feeds).toEqual(['/feed.json', ...made.site.periods.map(({ slug }) => `/${slug}/feed.json`)]);
  });

  it.each(feeds)('%s keeps the rules of JSON Feed 1.1', (address) => {
    const feed = objectOf(JSON.parse(textAt(made, address)));
    expect(validate(feed), JSON.stringify(validate.errors)).toBe(true);
    expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
    expect(feed['title']).toEqual(expect.stringMatching(/\S/));
    expect(feed['feed_url']).toBe(made.site.url + address);
    for (const author of listOf(feed['authors']))
      expect(['name', 'url', 'avatar'].some((key) => typeof author[key] === 'string')).toBe(true);
    const items = listOf(feed['items']);
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const item of items) {
      expect(item['id']).toEqual(expect.stringMatching(/^tag:/));
      expect(item['content_html']).toEqual(expect.stringMatching(/\S/));
      for (const key of ['date_published', 'date_modified'])
        if (item[key] !== undefined) expect(item[key]).toEqual(expect.stringMatching(RFC_3339));
      expect(item['tags']).toEqual([
        expect.any(String),
        ...(String(item['id']).includes(':sidor/') ? [] : [expect.any(String)]),
      ]);
    }
  });

  it.each(feeds)('%s tells what the Atom feed tells', (address) => {
    const atom = textAt(made, address.replace('.json', '.atom'));
    const items = listOf(objectOf(JSON.parse(textAt(made, address)))['items']);
    expect(items.map(({ id }) => id)).toEqual(
      [...atom.matchAll(/<id>(tag:[^<]*)<\/id>/g)].map(([, id]) => id).slice(1),
    );
  });
});

it.each([
  ['a key that the format does not know', { titel: 'Löften' }],
  ['a version that is none', { version: '1.1' }],
  ['an item without an id', { items: [{ content_text: 'Löften' }] }],
])('the schema objects to %s', (_what, change) => {
  const feed = objectOf(JSON.parse(textAt(renderSite('the example', EXAMPLE), '/feed.json')));
  expect(validate({ ...feed, ...change })).toBe(false);
});

it('an item has its words and dates', () => {
  const feed = objectOf(JSON.parse(textAt(renderSite('the example', EXAMPLE), '/feed.json')));
  expect(listOf(feed['items'])[4]).toEqual({
    id: 'tag:provstad.example,2026:sidor/english/andring/2b8ab68d87c1',
    url: 'https://provstad.example/english#andringar_',
    title: 'Ändring: In English',
    summary: 'A word was mended.',
    content_html:
      '<p lang="en">A word was mended.</p>\n<p>Ändringen gjordes 1 mars 2026 på sidan <a href="https://provstad.example/english">In English</a>.</p>',
    date_published: '2026-03-01T00:00:00Z',
    date_modified: '2026-03-01T00:00:00Z',
    tags: ['Ändring'],
  });
});
