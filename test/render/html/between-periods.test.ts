import { describe, expect, it } from 'vitest';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { period, pledge, site } from '../support/model.ts';
import { exempelkommun, pageOf, renderSite, SITES } from '../support/sites.ts';

const hrefs = (html: string, selector: string) => all(html, selector).map((link) => attribute(link, 'href'));

describe.each(SITES)('the periods of $name', ({ site: { periods }, pages }) => {
  const addresses = periods.map(({ slug }) => `/${slug}`);

  it('are a chain of previous and next, newest first', () => {
    for (const [index, address] of addresses.entries()) {
      const html = pages.get(address) ?? '';
      expect(hrefs(html, 'a[rel="prev"]')).toEqual(addresses.slice(index + 1, index + 2));
      expect(hrefs(html, 'a[rel="next"]')).toEqual(addresses.slice(Math.max(0, index - 1), index));
    }
  });

  it('have follow-ups that are a chain too', () => {
    for (const { slug, followUps } of periods) {
      const chain = followUps.map((followUp) => `/${slug}/${followUp.slug}`);
      for (const [index, address] of chain.entries()) {
        const html = pages.get(address) ?? '';
        expect(hrefs(html, 'a[rel="prev"]')).toEqual(chain.slice(index + 1, index + 2));
        expect(hrefs(html, 'a[rel="next"]')).toEqual(chain.slice(Math.max(0, index - 1), index));
      }
    }
  });

  it('have a contents list of every pledge and part, in the order of the page', () => {
    for (const address of addresses) {
      const main = mainOf(pages.get(address) ?? '');
      const sections = [...main.matchAll(/<section[^>]*aria-labelledby="([^"]+)"/g)].map(
        ([, id]) => `#${id}`,
      );
      expect(hrefs(main, '.contents a')).toEqual(sections);
    }
  });

  it('are all on the home page, the newest in full', () => {
    const main = mainOf(pages.get('/') ?? '');
    for (const address of addresses) expect(hrefs(main, 'a')).toContain(address);
    for (const { id, title } of periods[0]?.pledges ?? []) expect(words(one(main, `#${id}`))).toBe(title);
    for (const { title } of periods.flatMap(({ pledges }) => pledges)) expect(words(main)).toContain(title);
  });
});

describe('the line of descent', () => {
  const line = (html: string) => all(html, '.descent li').map(words);

  it('holds every earlier and later step, oldest first, on each of its pages', () => {
    const steps = [
      '2019',
      '2021–2022',
      '1 juli 2023–31 december 2024',
      'från undertecknandet till 31 december 2026',
    ];
    for (const slug of ['2019', '2021-2022', '2023-2024', '2025-2026'])
      expect(line(pageOf(exempelkommun, `/${slug}`))).toEqual(steps);
  });

  it('marks the step that is shown', () => {
    expect(words(one(pageOf(exempelkommun, '/2019'), '.descent [aria-current="true"]'))).toBe('2019');
  });

  it('leaves out periods that are not of it, and stands a circle', () => {
    const periods = [
      period({ slug: '2026', continues: ['2025'] }),
      period({ slug: '2025', continues: ['2026'] }),
      period({ slug: '2024' }),
    ];
    const made = renderSite('a circle', site({ periods }));
    expect(line(pageOf(made, '/2026'))).toEqual(['2025', '2026']);
    expect(line(pageOf(made, '/2024'))).toEqual([]);
  });
});

describe('a site without periods', () => {
  it('says so on the home page and the list of follow-ups', () => {
    const made = renderSite('empty', site());
    expect(words(mainOf(pageOf(made, '/')))).toMatch(/Inga löften är publicerade här än\.$/);
    expect(words(mainOf(pageOf(made, '/uppfoljningar')))).toContain(
      'Ingen uppföljning är publicerad här än.',
    );
  });
});

describe('two periods with the same pledges', () => {
  it('are told apart by title and description', () => {
    const pledges = [pledge({ id: 'trygghet' })];
    const made = renderSite(
      'twins',
      site({ periods: ['2026', '2025'].map((slug) => period({ slug, pledges })) }),
    );
    const heads = ['/2026', '/2025'].map((address) => {
      const html = pageOf(made, address);
      return [words(one(html, 'title')), attribute(one(html, 'meta[name="description"]'), 'content')];
    });
    expect(new Set(heads.flat()).size).toBe(4);
  });
});
