import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/model/site.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { activity, period, pledge, site } from '../support/model.ts';
import { pageOf, renderSite, type TestSite } from '../support/sites.ts';

const year = (slug: string, part: Partial<Period>) =>
  period({ slug, span: { from: `${slug}-01-01`, to: `${slug}-12-31` }, spanText: slug, ...part });
const before = year('2025', {
  pledges: [
    pledge({
      id: 'torget',
      title: 'Göra torget tryggt.',
      activities: [
        activity({ id: 'lampor', text: 'Vi byter gamla lampor.' }),
        activity({ id: 'vandring', text: 'Vi vandrar.' }),
        activity({ id: 'enkat', text: 'Vi gör en enkät.' }),
      ],
    }),
  ],
});
const after = year('2026', {
  continues: ['2025'],
  pledges: [
    pledge({
      id: 'torg-och-park',
      title: 'Göra torget tryggt.',
      continues: '2025/torget',
      activities: [
        activity({ id: 'lampor', text: 'Vi byter alla lampor.' }),
        activity({ id: 'promenad', text: 'Vi vandrar.', continues: '2025/vandring' }),
        activity({ id: 'kameror', text: 'Vi sätter upp kameror.' }),
      ],
    }),
  ],
});
const made = renderSite('two years', site({ periods: [after, before] }));
const compared = (of: TestSite, address: string) => mainOf(pageOf(of, address));

describe('a comparison of two periods', () => {
  const html = compared(made, '/2026/jamfor/2025');

  it('tells how much goes on, is new and is no longer there', () => {
    expect(all(html, 'h2.side + .text > p').map(words)).toEqual([
      'Ett löfte fortsätter.',
      'Två aktiviteter fortsätter, en av dem med andra ord. En är ny. En finns inte längre med.',
    ]);
  });

  it('has both texts where the words differ, with what differs marked', () => {
    expect(all(html, '.compared li').map(words)).toEqual([
      'Göra torget tryggt. Samma ord som 2025.',
      '2025: Vi byter gamla lampor. 2026: Vi byter alla lampor.',
      'Vi vandrar. Samma ord som 2025.',
    ]);
    const marks = html.slice(html.indexOf('<section class="block">'));
    expect(marks.match(/<(ins|del)>[^<]*<\/\1>/g)).toEqual(['<del>gamla</del>', '<ins>alla</ins>']);
  });

  it('has a title and a description of its own', () => {
    expect(words(one(html, 'h1'))).toBe('Medborgarlöfte 2026 jämfört med 2025');
    expect(pageOf(made, '/2026/jamfor/2025')).toContain(
      '<meta name="description" content="Vad som fortsätter, vad som är nytt och vad som inte längre finns med i Medborgarlöfte 2026 jämfört med Medborgarlöfte 2025.">',
    );
  });

  it('is linked from the later period and the site map, and made for no pair without descent', () => {
    const links = (address: string) =>
      all(pageOf(made, address), 'a')
        .map((link) => attribute(link, 'href'))
        .filter((href) => href.includes('/jamfor/'));
    expect(links('/2026')).toEqual(['/2026/jamfor/2025']);
    expect(links('/2025')).toEqual([]);
    expect(links('/webbkarta')).toEqual(['/2026/jamfor/2025']);
    expect([...made.pages.keys()].filter((address) => address.includes('/jamfor/'))).toEqual([
      '/2026/jamfor/2025',
    ]);
  });
});

describe('a pledge and an activity through the years', () => {
  const links = (of: TestSite, address: string) =>
    all(mainOf(pageOf(of, address)), '.links a')
      .map((link) => [words(link), attribute(link, 'href')])
      .filter(([, href = '']) => !href.startsWith('#'));
  const lines = (of: TestSite, address: string) =>
    all(mainOf(pageOf(of, address)), '.links')
      .map(words)
      .filter((line) => /förut|Samma/.test(line));

  it('lead to where they were before, by what the content names or else by the same id', () => {
    expect(lines(made, '/2026/torg-och-park')).toEqual([
      'Samma aktivitet 2025. Länk till aktiviteten',
      'Samma aktivitet 2025. Länk till aktiviteten',
      'Löftet har getts förut: 2025.',
    ]);
    expect(links(made, '/2026/torg-och-park')).toEqual([
      ['2025', '/2025/torget#lampor'],
      ['2025', '/2025/torget#vandring'],
      ['2025', '/2025/torget'],
    ]);
    expect(lines(made, '/2025/torget')).toEqual([]);
  });

  it('go back over several periods, the newest first, and stand a circle', () => {
    const oldest = year('2024', { pledges: [pledge({ id: 'torget' })] });
    const middle = year('2025', { continues: ['2024'], pledges: [pledge({ id: 'torget' })] });
    const newest = year('2026', { continues: ['2024', '2025'], pledges: [pledge({ id: 'torget' })] });
    const three = renderSite('three years', site({ periods: [newest, middle, oldest] }));
    expect(lines(three, '/2026/torget')).toEqual(['Löftet har getts förut: 2025 och 2024.']);
    const round = [
      year('2026', { continues: ['2025'], pledges: [pledge({ id: 'torget' })] }),
      year('2025', { continues: ['2026'], pledges: [pledge({ id: 'torget' })] }),
    ];
    expect(lines(renderSite('round', site({ periods: round })), '/2026/torget')).toEqual([
      'Löftet har getts förut: 2025.',
    ]);
  });

  it('say nothing of an origin that is not public', () => {
    const alone = year('2026', { pledges: [pledge({ id: 'torget', continues: '2025/torget' })] });
    expect(lines(renderSite('alone', site({ periods: [alone] })), '/2026/torget')).toEqual([]);
  });
});
