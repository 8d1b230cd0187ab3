import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { periodSummary } from '../../../src/words/summaries.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { period, pledge, site } from '../support/model.ts';
import { exempelkommun, pageOf, renderSite, SITES } from '../support/sites.ts';

const hrefs = (within: string | HtmlElement, selector: string) =>
  all(within, selector).map((link) => attribute(link, 'href'));

describe.each(SITES)('the periods of $name', ({ site: { periods }, pages }) => {
  const addresses = periods.map(({ slug }) => `/${slug}`);

  it('lead each to the next one, and to all that are earlier, newest first', () => {
    for (const [index, address] of addresses.entries()) {
      const main = mainOf(pages.get(address) ?? '');
      const later = hrefs(one(main, '.first'), 'a').filter((href) => addresses.includes(href));
      expect(later).toEqual(addresses.slice(Math.max(0, index - 1), index));
      expect(hrefs(main, '.earlier .year a')).toEqual(addresses.slice(index + 1));
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

  it('have a contents list of every pledge, in the order of the page', () => {
    for (const [index, address] of addresses.entries()) {
      const main = mainOf(pages.get(address) ?? '');
      const pledges = periods[index]?.pledges ?? [];
      expect(hrefs(main, '.overview a')).toEqual(pledges.map(({ id }) => `#${id}`));
      expect(all(main, '.overview a').map(words)).toEqual(pledges.map(({ title }) => title));
      const headings = all(main, 'h2').map((heading) => attribute(heading, 'id'));
      expect(headings.filter((id) => pledges.some((pledge) => pledge.id === id))).toEqual(
        pledges.map(({ id }) => id),
      );
    }
  });

  it('are all on the home page, the newest in full, the earlier with their summaries', () => {
    const main = mainOf(pages.get('/') ?? '');
    for (const address of addresses) expect(hrefs(main, 'a')).toContain(address);
    for (const { id, title } of periods[0]?.pledges ?? []) expect(words(one(main, `#${id}`))).toBe(title);
    for (const { text } of periods[0]?.pledges.flatMap(({ activities }) => activities) ?? [])
      expect(words(main)).toContain(text);
    expect(all(main, '.earlier li > p:last-child').map(words)).toEqual(periods.slice(1).map(periodSummary));
  });
});

describe('the line of descent', () => {
  const given = (html: string) =>
    all(html, '.links')
      .map(words)
      .filter((line) => line.startsWith('Löftet har'));
  const links = (html: string) => hrefs(html, '.links a').filter((href) => !href.startsWith('#'));

  it('holds every earlier step of a pledge, newest first, on each of its pages', () => {
    const page = (slug: string) => pageOf(exempelkommun, `/${slug}/tryggare-torg`);
    expect(given(page('2025-2026'))).toEqual(['Löftet har getts förut: 2023–2024, 2021–2022 och 2019.']);
    expect(given(page('2023-2024'))).toEqual(['Löftet har getts förut: 2021–2022 och 2019.']);
    expect(given(page('2021-2022'))).toEqual(['Löftet har getts förut: 2019.']);
    expect(given(page('2019'))).toEqual([]);
    expect(links(page('2021-2022'))).toEqual(['/2019/tryggare-torg']);
  });

  it('holds every earlier step of an activity, and leads to its place', () => {
    const html = pageOf(exempelkommun, '/2025-2026/tryggare-torg');
    const line = one(html, '#fotpatrull .links');
    expect(words(line)).toBe('Samma aktivitet 2023–2024 och 2021–2022. Länk till aktiviteten');
    expect(all(line, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/2023-2024/tryggare-torg#fotpatrull',
      '/2021-2022/tryggare-torg#fotpatrull',
      '#fotpatrull',
    ]);
  });

  it('leaves out periods that are not of it, and stands a circle', () => {
    const torget = [pledge({ id: 'torget' })];
    const periods = [
      period({ slug: '2026', continues: ['2025'], pledges: torget }),
      period({ slug: '2025', continues: ['2026'], pledges: torget }),
      period({ slug: '2024', pledges: torget }),
    ];
    const made = renderSite('a circle', site({ periods }));
    expect(given(pageOf(made, '/2026/torget'))).toEqual(['Löftet har getts förut: 2025.']);
    expect(given(pageOf(made, '/2025/torget'))).toEqual(['Löftet har getts förut: 2026.']);
    expect(given(pageOf(made, '/2024/torget'))).toEqual([]);
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
