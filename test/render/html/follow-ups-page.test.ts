import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../src/edition/edition.ts';
import { Resource } from '../../../src/edition/resource.ts';
import { makeEdition } from '../../../src/render/make-edition.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { NOW, pageOf, renderSite } from '../support/sites.ts';

const pledges = [
  pledge({
    id: 'torget',
    places: ['Torget'],
    activities: [
      activity({ id: 'lampor', responsible: ['kommunen'], places: ['Parken'] }),
      activity({ id: 'patrull', responsible: ['polisen'] }),
    ],
  }),
];
const told = followUp({
  slug: 'tertial-1',
  results: [result({ activity: 'lampor', status: 'klar' }), result({ activity: 'patrull', status: 'pågår' })],
});
const silent = followUp({ slug: 'slutrapport' });
const edition = makeEdition(
  site({
    periods: [
      period({ slug: '2026', pledges, followUps: [told] }),
      period({ slug: '2025', pledges, followUps: [silent] }),
    ],
  }),
  NOW,
);

function whole(query: string): string | undefined {
  const made = edition.computed.get('/uppfoljningar')?.(new URLSearchParams(query));
  return made instanceof Resource ? made.identity.body.toString() : undefined;
}
function ask(query: string): string | undefined {
  const html = whole(query);
  return html === undefined ? undefined : mainOf(html);
}
const links = (html = '') => all(html, '.follow-ups p a').map((link) => attribute(link, 'href'));
const said = (html = '') => words(one(html, 'form + p'));
const ways = (html = '') => all(html, '.chosen a').map((link) => [words(link), attribute(link, 'href')]);

describe('the list of follow-ups', () => {
  it('is filtered by period', () => {
    expect(links(ask('period=2026'))).toEqual(['/2026/tertial-1']);
    expect(said(ask('period=2026'))).toBe('Visar 1 uppföljning av 2.');
  });

  it('is filtered by who is responsible, and tells the activities that fit', () => {
    const html = ask('part=polisen') ?? '';
    expect(links(html)).toEqual(['/2026/tertial-1', '/2025/slutrapport']);
    expect(all(html, '.matches li').map(words)).toEqual(['Pågår Göra patrull.', 'Göra patrull.']);
    expect(all(html, '.matches a').map((link) => attribute(link, 'href'))).toEqual([
      '/2026/tertial-1#patrull',
      '/2025#patrull',
    ]);
  });

  it('is filtered by status and place, of one and the same activity', () => {
    expect(links(ask('status=klar'))).toEqual(['/2026/tertial-1']);
    expect(links(ask('plats=Torget&period=2025'))).toEqual(['/2025/slutrapport']);
    expect(links(ask('status=klar&plats=Parken&part=kommunen'))).toEqual(['/2026/tertial-1']);
    expect(links(ask('status=pågår&plats=Parken'))).toEqual([]);
  });

  it('tells what is chosen, and a way out of each choice', () => {
    expect(ways(ask('status=klar&part=polisen'))).toEqual([
      ['Ta bort valet ”Polisen”', '/uppfoljningar?status=klar'],
      ['Ta bort valet ”Klar”', '/uppfoljningar?part=polisen'],
    ]);
    expect(ways(ask('plats=Torget'))).toEqual([['Ta bort valet ”Torget”', '/uppfoljningar']]);
  });

  it('has its choice in the title', () => {
    expect(words(one(whole('status=klar&part=polisen') ?? '', 'title'))).toBe(
      'Uppföljningar: Polisen och Klar – Medborgarlöfte i Provstad',
    );
  });

  it('says so when nothing fits', () => {
    expect(said(ask('status=klar&part=polisen'))).toBe('Ingen uppföljning stämmer med ditt val.');
    expect(said(ask('period=%3Cscript%3E'))).toBe('Ingen uppföljning stämmer med ditt val.');
  });

  it('is the whole list where nothing is chosen', () => {
    for (const query of ['', 'period=', 'x=1', 'period=&part=&status=&plats='])
      expect(ask(query)).toBeUndefined();
  });

  it('offers what the content has, and shows what is chosen', () => {
    const html = ask('part=polisen&period=2026') ?? '';
    const fields = all(html, '.filter div').map((field) => [
      words(one(field, 'label')),
      ...all(field, 'option').map(words),
    ]);
    expect(fields).toEqual([
      ['Löfte', 'Alla', 'Medborgarlöfte 2026', 'Medborgarlöfte 2025'],
      ['Ansvarig', 'Alla', 'Polisen', 'Kommunen', 'Foretagen'],
      ['Läge', 'Alla', 'Pågår', 'Klar'],
      ['Plats', 'Alla', 'Parken', 'Torget'],
    ]);
    expect(html.match(/<option value="[^"]*" selected>/g)).toEqual([
      '<option value="2026" selected>',
      '<option value="polisen" selected>',
    ]);
  });

  it('is one page to a search engine, whatever the filter', () => {
    const page = answerTo(edition, '/uppfoljningar', '?period=2026');
    expect(page instanceof Resource && page.identity.body.toString()).toMatch(
      /<link rel="canonical" href="[^"]*\/uppfoljningar">/,
    );
  });

  it('bears what nobody would ask', () => {
    const hostile = [
      'period=a&period=b',
      `plats=${'å'.repeat(9000)}`,
      'status=%00',
      'part=%ED%A0%80',
      'plats=constructor',
    ];
    for (const query of hostile) expect(said(ask(query))).toMatch(/^(Ingen|Visar)/);
  });

  it('can be filtered only where there are more than seven, whom nobody takes in at a glance', () => {
    const fieldsOf = (amount: number) => {
      const followUps = Array.from({ length: amount }, (_, at) => followUp({ slug: `nr-${at}` }));
      const made = renderSite('some', site({ periods: [period({ slug: '2026', pledges, followUps })] }));
      return all(mainOf(pageOf(made, '/uppfoljningar')), 'select').length;
    };
    expect([fieldsOf(7), fieldsOf(8)]).toEqual([0, 3]);
  });
});
