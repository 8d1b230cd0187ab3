import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/model/site.ts';
import { periodEntries, siteEntries } from '../../../src/render/feeds/entries.ts';
import { words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { jonkoping, renderSite, SITES, textAt } from '../support/sites.ts';
import { parseXml, texts } from '../support/xml.ts';
import { EXAMPLE } from './example.ts';

const ids = (made: Site) => siteEntries(made).map(({ id }) => id);
const IDS = [
  'tag:provstad.example,2026:2026/andring/31961259d753',
  'tag:provstad.example,2026:2026/lofte/torget',
  'tag:provstad.example,2026:2026/uppfoljning/tertial-1/andring/b1cec0b8fef9',
  'tag:provstad.example,2026:2026/uppfoljning/tertial-1',
  'tag:provstad.example,2026:sidor/english/andring/2b8ab68d87c1',
];

describe('the id of an entry', () => {
  it('is made of names in the content', () => {
    expect(ids(EXAMPLE)).toEqual(IDS);
  });

  it('stays when the site moves', () => {
    expect(ids({ ...EXAMPLE, url: 'https://ny.example' })).toEqual(IDS);
  });

  it('stays when titles, words and dates change', () => {
    const changed = {
      ...EXAMPLE,
      name: 'Nytt namn',
      periods: EXAMPLE.periods.map((made) => ({
        ...made,
        title: 'Ny titel',
        updated: '2026-07-01',
        changes: made.changes.map((change) => ({ ...change, date: '2026-06-02' })),
        pledges: made.pledges.map((given) => ({ ...given, title: 'Nya ord.', activities: [] })),
      })),
    };
    expect(ids(changed).toSorted()).toEqual(IDS.toSorted());
  });

  it('tells apart changes of the same words, and stays with the older one when a new one comes', () => {
    const mended = { date: '2026-01-02', text: 'Skrivfel är rättade.' };
    const changed = (...dates: readonly string[]) =>
      periodEntries(
        period({ slug: '2026', pledges: [], changes: dates.map((date) => ({ ...mended, date })) }),
        site(),
      ).map(({ id, day }) => [day, id.replace(/^.*\//, '')]);
    expect(changed('2026-01-02')).toEqual([['2026-01-02', 'fe4023fc104b']]);
    expect(changed('2026-03-04', '2026-01-02')).toEqual([
      ['2026-03-04', 'fe4023fc104b-2'],
      ['2026-01-02', 'fe4023fc104b'],
    ]);
  });
});

describe('entries', () => {
  it('stand with the newest first', () => {
    expect(siteEntries(EXAMPLE).map(({ day }) => day)).toEqual([
      '2026-06-01',
      '2026-06-01',
      '2026-05-20',
      '2026-05-20',
      '2026-03-01',
    ]);
  });

  it('without a date stand on the first day of the pledges, and on the last that a follow-up is about', () => {
    const made = period({
      slug: '2018',
      followUps: [followUp({ slug: 'tertial-1', covers: { from: '2018-01-01', to: '2018-04-30' } })],
    });
    expect(
      periodEntries(made, site()).map(({ kind, published, updated, day }) => [kind, published, updated, day]),
    ).toEqual([
      ['uppfoljning', undefined, undefined, '2018-04-30'],
      ['lofte', undefined, undefined, '2018-01-01'],
    ]);
  });

  it.each([
    [{ from: undefined, to: '2026-12-31' }, '2026-01-01'],
    [{ from: '2026-05-01', to: undefined }, '2026-05-01'],
    [{ from: undefined, to: undefined }, '1970-01-01'],
  ])('of a period of %j stand on %s', (span, day) => {
    expect(periodEntries(period({ slug: '2026', span }), site()).map((entry) => entry.day)).toEqual([day]);
  });

  it('are the newest hundred, of the whole site and of a period', () => {
    const pledges = Array.from({ length: 101 }, (_, index) => pledge({ id: `a${index}` }));
    const made = renderSite('a large site', site({ periods: [period({ slug: '2026', pledges })] }));
    const amount = (address: string) => texts(parseXml(textAt(made, address)), '//a:entry/a:id').length;
    expect([amount('/feed.atom'), amount('/2026/feed.atom')]).toEqual([100, 100]);
  });
});

describe.each(SITES)('the entries of $name', ({ site: made, pages }) => {
  it('lead to a place that is there', () => {
    for (const { address } of siteEntries(made)) {
      const [path = '', anchor] = address.split('#');
      expect(pages.has(path), address).toBe(true);
      if (anchor !== undefined) expect(pages.get(path)).toContain(`id="${anchor}"`);
    }
  });

  it('have whole addresses in their HTML, that are there', () => {
    for (const entry of siteEntries(made)) {
      for (const [, target = ''] of entry.html().matchAll(/ (?:href|src)="([^"]*)"/g)) {
        expect(target).toMatch(/^(https?:\/\/|mailto:|tel:)/);
        const [path = '', anchor] = target.slice(made.url.length).split('#');
        if (!target.startsWith(made.url) || anchor === undefined) continue;
        expect(pages.get(path), target).toContain(`id="${anchor}"`);
      }
    }
  });
});

it('a follow-up tells in a feed of a pledge as a whole too, activities or not', () => {
  const target = { bound: 'minst', amount: 80, unit: 'procent', per: undefined } as const;
  const whole = {
    of: 'pledge',
    status: 'pågår',
    outcomes: [{ amount: 75, unit: undefined }],
    text: undefined,
  } as const;
  const told = period({
    slug: '2026',
    pledges: [pledge({ id: 'a', target }), pledge({ id: 'b', activities: [activity({ id: 'x' })] })],
    followUps: [
      followUp({
        slug: 'tertial-1',
        results: [{ ...whole, id: 'a' }, result({ activity: 'x', status: 'klar' }), { ...whole, id: 'b' }],
      }),
    ],
  });
  const [entry] = siteEntries(site({ periods: [told] })).filter(({ id }) =>
    id.endsWith('uppfoljning/tertial-1'),
  );
  expect(words(entry?.html() ?? '')).toBe(
    'Uppföljning av Medborgarlöfte 2026. Tertial 1 2026, 1 januari–30 april 2026. Löftet om a. Löftet som helhet Läget: Pågår Utfall: 75 procent Mål: minst 80 procent Löftet om b. Löftet som helhet Läget: Pågår Utfall: 75 Göra x. Läget: Klar',
  );
});

it('the real pledges have no date, and none is told where none need be', () => {
  const items: unknown = JSON.parse(textAt(jonkoping, '/2018/feed.json'));
  expect(JSON.stringify(items)).not.toMatch(/date_/);
  expect(texts(parseXml(textAt(jonkoping, '/2018/feed.atom')), '//a:published')).toEqual([]);
});
