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
      'Löfte 2 aktiviteter Göra torget tryggt. Ur Medborgarlöfte 2026, som gäller 2026 Ansvarar: Polisen Byta lampor. Så går det: Ingen uppgift Kopiera länk Göra vakter. Så går det: Ingen uppgift Kopiera länk Vad orden om läget betyder Ingen uppgift Det finns ingen uppgift om hur det går. Så här hänvisar du till sidan Polisen, Kommunen och Foretagen. Göra torget tryggt. Medborgarlöfte 2026. Medborgarlöfte i Provstad. https://provstad.example/2026/torget',
    );
  });

  it('gives each activity an address that does not change, as a plain link that says what it leads to', () => {
    const links = all(html, '.permanent a');
    expect(links.map((link) => [attribute(link, 'href'), attribute(link, 'aria-label')])).toEqual([
      ['/2026/torget#lampor', 'Kopiera länk till aktiviteten: Byta lampor.'],
      ['/2026/torget#vakter', 'Kopiera länk till aktiviteten: Göra vakter.'],
    ]);
    expect(all(html, 'li[id]').map((item) => attribute(item, 'id'))).toEqual(['lampor', 'vakter']);
  });

  it('is told by its own title, address and description', () => {
    expect(html).toContain('<title>Göra torget tryggt – Medborgarlöfte 2026</title>');
    expect(html).toContain('<link rel="canonical" href="https://provstad.example/2026/torget">');
    expect(html).toContain(
      '<meta name="description" content="Medborgarlöfte 2026: Göra torget tryggt. Byta lampor.">',
    );
  });

  it('is linked from the page of its period and from the site map', () => {
    const link = one(pageOf(render(), '/2026'), '.permanent a');
    expect([words(link), attribute(link, 'href'), attribute(link, 'aria-label')]).toEqual([
      'Löftets egen sida',
      '/2026/torget',
      'Löftets egen sida: Göra torget tryggt.',
    ]);
    expect(pageOf(render(), '/webbkarta')).toContain('<a href="/2026/torget">2026: Göra torget tryggt.</a>');
  });

  it('leads on to the pledges before and after it', () => {
    const three = render({ pledges: [pledge({ id: 'a' }), pledge({ id: 'b' }), pledge({ id: 'c' })] });
    const links = all(pageOf(three, '/2026/b'), '.neighbours a');
    expect(links.map((link) => `${attribute(link, 'rel')} ${attribute(link, 'href')}`)).toEqual([
      'prev /2026/a',
      'next /2026/c',
    ]);
  });

  it('leads to places on the period page that its text names', () => {
    const text = pageOf(exempelkommun, '/2025-2026/tryggare-torg');
    expect(text).not.toMatch(/<a href="#(?!till_toppen)/);
    const linking = render({ pledges: [pledge({ id: 'a', description: 'Se [torget](#torget).' })] });
    expect(pageOf(linking, '/2026/a')).toContain('<a href="/2026#torget">torget</a>');
    expect(pageOf(linking, '/2026')).toContain('<a href="#torget">torget</a>');
  });

  it('says when it was changed, and not the day it is read', () => {
    const dated = render({ updated: '2026-05-02' });
    expect(words(one(pageOf(dated, '/2026/torget'), '.cite p'))).toBe(
      'Polisen, Kommunen och Foretagen. Göra torget tryggt. Medborgarlöfte 2026. Medborgarlöfte i Provstad. Ändrad 2 maj 2026. https://provstad.example/2026/torget',
    );
  });
});

describe('a pledge whose address a follow-up has', () => {
  const both = render({ followUps: [followUp({ slug: 'torget' })] });

  it('has no page of its own, and no link to one', () => {
    expect(words(one(pageOf(both, '/2026/torget'), 'h1'))).toBe('Uppföljning torget');
    expect(pageOf(both, '/2026')).not.toContain('Löftets egen sida');
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
    expect(words(one(page, '#a0'))).toMatch(
      /^Göra a0\. Mål: minst 9 möten Så går det: Pågår, 1 möte enligt Uppföljning nr-9/,
    );
    expect(all(page, '.history')).toEqual([]);
    expect(page).not.toContain('Utfallen i bild och siffror');
    expect(all(page, '.pledge .permanent').map((link) => words(link))).toEqual([
      'Löftets egen sida har alla uppföljningar, i bild och siffror',
      'Löftets egen sida har alla uppföljningar, i bild och siffror',
    ]);
  });

  it('the page of a pledge tells all', () => {
    const page = mainOf(pageOf(large, '/2026/ett'));
    expect(all(one(page, '#a0'), '.history li')).toHaveLength(9);
    expect(all(one(page, '#a0'), 'tbody tr')).toHaveLength(10);
  });
});
