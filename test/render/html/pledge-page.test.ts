import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/model/site.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { exempelkommun, pageOf, renderSite } from '../support/sites.ts';

const TORG = pledge({
  id: 'torget',
  title: 'Göra torget tryggt.',
  responsible: ['polisen'],
  activities: [activity({ id: 'lampor', text: 'Byta lampor.' }), activity({ id: 'vakter' })],
});

function render(part: Partial<Period> = {}) {
  return renderSite('one period', site({ periods: [period({ slug: '2026', pledges: [TORG], ...part })] }));
}

describe('the page of a pledge', () => {
  const html = pageOf(render(), '/2026/torget');

  it('shows it with its activities and nothing that is not known', () => {
    expect(words(mainOf(html))).toBe(
      'Löfte Göra torget tryggt. Polisen. Gäller under 2026. Så går det Ingen uppgift om hur det går för de 2 aktiviteterna Ingen uppföljning är publicerad här. Aktiviteter Byta lampor. Länk till aktiviteten Göra vakter. Länk till aktiviteten Hänvisa till sidan Medborgarlöfte i Provstad. Göra torget tryggt. Medborgarlöfte 2026. https://provstad.example/2026/torget',
    );
  });

  it('gives each activity an address that does not change, as a plain link that says what it leads to', () => {
    const links = all(html, '.activity .links a');
    expect(links.map((link) => [attribute(link, 'href'), attribute(link, 'aria-label')])).toEqual([
      ['#lampor', 'Länk till aktiviteten: Byta lampor.'],
      ['#vakter', 'Länk till aktiviteten: Göra vakter.'],
    ]);
    expect(all(html, '.activity[id]').map((item) => attribute(item, 'id'))).toEqual(['lampor', 'vakter']);
  });

  it('is told by its own title, address and description', () => {
    expect(html).toContain('<title>Göra torget tryggt – Medborgarlöfte 2026</title>');
    expect(html).toContain('<link rel="canonical" href="https://provstad.example/2026/torget">');
    expect(html).toContain(
      '<meta name="description" content="Medborgarlöfte 2026: Göra torget tryggt. Byta lampor.">',
    );
  });

  it('is linked from the page of its period and from the site map', () => {
    const link = one(mainOf(pageOf(render(), '/2026')), '.side a');
    expect([words(link), attribute(link, 'href')]).toEqual(['Mer om löftet', '/2026/torget']);
    expect(pageOf(render(), '/webbkarta')).toContain('<a href="/2026/torget">2026: Göra torget tryggt.</a>');
  });

  it('leads on to the pledges before and after it', () => {
    const three = render({ pledges: [pledge({ id: 'a' }), pledge({ id: 'b' }), pledge({ id: 'c' })] });
    const links = all(pageOf(three, '/2026/b'), 'nav[aria-label="Löften före och efter"] a');
    expect(links.map((link) => `${attribute(link, 'rel')} ${attribute(link, 'href')}`)).toEqual([
      'prev /2026/a',
      'next /2026/c',
    ]);
  });

  it('leads to places on the period page that its text names', () => {
    const text = pageOf(exempelkommun, '/2025-2026/tryggare-torg');
    const ids = new Set(all(text, '[id]').map((element) => attribute(element, 'id')));
    const within = all(text, 'a')
      .map((link) => attribute(link, 'href'))
      .filter((href) => href.startsWith('#'));
    expect(within.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    const linking = render({
      pledges: [pledge({ id: 'a', description: 'Se [torget](#torget).' })],
      introduction: 'Se [löftet](#a).',
    });
    expect(pageOf(linking, '/2026/a')).toContain('<a href="/2026#torget">torget</a>');
    expect(pageOf(linking, '/2026')).toContain('<a href="#a">löftet</a>');
  });

  it('says when it was changed, and not the day it is read', () => {
    const dated = render({ updated: '2026-05-02' });
    expect(words(one(pageOf(dated, '/2026/torget'), 'details.about p'))).toBe(
      'Medborgarlöfte i Provstad. Göra torget tryggt. Medborgarlöfte 2026. Ändrad 2 maj 2026. https://provstad.example/2026/torget',
    );
  });
});

describe('a pledge whose address a follow-up has', () => {
  const both = render({ followUps: [followUp({ slug: 'torget' })] });

  it('has no page of its own, and no link to one', () => {
    expect(words(one(pageOf(both, '/2026/torget'), 'h1'))).toBe('Uppföljning torget');
    expect(pageOf(both, '/2026')).not.toContain('Mer om löftet');
    expect(all(pageOf(both, '/webbkarta'), 'a[href="/2026/torget"]')).toHaveLength(1);
  });
});

describe('where a period has more results than one page can tell', () => {
  const activities = Array.from({ length: 40 }, (_, at) =>
    activity({ id: `a${at}`, target: { bound: 'minst', amount: 9, unit: 'möten', per: undefined } }),
  );
  const followUps = Array.from({ length: 10 }, (_, at) =>
    followUp({
      slug: `nr-${9 - at}`,
      covers: { from: `202${9 - at}-01-01`, to: `202${9 - at}-12-31` },
      results: activities.map(({ id }) => result({ activity: id, status: 'pågår', outcome: 1 })),
    }),
  );
  const large = render({
    span: { from: '2020-01-01', to: '2029-12-31' },
    pledges: [
      pledge({ id: 'ett', activities: activities.slice(0, 20) }),
      pledge({ id: 'tva', activities: activities.slice(20) }),
    ],
    followUps,
  });

  it('the period tells the newest of each activity and leads to the pages of the pledges', () => {
    const page = mainOf(pageOf(large, '/2026'));
    expect(words(one(page, '#a0'))).toBe(
      'Göra a0. Pågår 1 möte Summan av 10 uppföljningar är 10 möten. Målet var minst 9 möten och är nått.',
    );
    expect(all(page, 'table')).toEqual([]);
    expect(all(page, '.side a').map(words)).toEqual(['Mer om löftet: löfte 1', 'Mer om löftet: löfte 2']);
  });

  it('the page of a pledge tells all', () => {
    const page = mainOf(pageOf(large, '/2026/ett'));
    expect(all(one(page, '#a0'), 'tbody tr')).toHaveLength(10);
  });
});
