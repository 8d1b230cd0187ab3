import { describe, expect, it } from 'vitest';
import { attribute, one } from '../support/dom.ts';
import { activity, followUp, page, period, pledge, result, site } from '../support/model.ts';
import { exempelkommun, pageOf, renderSite } from '../support/sites.ts';

const made = renderSite(
  'renamed',
  site({
    periods: [
      period({
        slug: '2026',
        introduction: '## Torg\n\nText.\n',
        pledges: [
          pledge({
            id: 'torget',
            formerIds: ['torg', 'platsen'],
            activities: [activity({ id: 'lampor', formerIds: ['lyktor'] })],
          }),
        ],
        followUps: [
          followUp({
            slug: 'tertial-1',
            results: [
              result({ activity: 'lampor', outcome: 3 }),
              { ...result({ activity: 'torget', outcome: 1 }), of: 'pledge' },
            ],
          }),
        ],
      }),
    ],
  }),
);

describe('a link that names an id from before', () => {
  it.each([
    ['/', 'torg', 'h2#torget'],
    ['/', 'platsen', 'h2#torget'],
    ['/', 'lyktor', 'li#lampor'],
    ['/2026', 'torg', 'h2#torget'],
    ['/2026', 'lyktor', 'li#lampor'],
    ['/2026/torget', 'torg', 'h1#torget'],
    ['/2026/torget', 'lyktor', 'article#lampor'],
    ['/2026/tertial-1', 'lyktor', 'li#lampor'],
    ['/2026/tertial-1', 'platsen', 'li#torget'],
  ])('leads on %s, by #%s, to %s', (address, id, place) => {
    expect(attribute(one(one(pageOf(made, address), place), `#${id}`), 'id')).toBe(id);
  });

  it('is never taken by a heading with the same words', () => {
    expect(pageOf(made, '/2026')).toContain('id="torg-2"');
  });

  it('leads to the new one where the content says so', () => {
    const html = pageOf(exempelkommun, '/2021-2022/tryggare-torg');
    expect(html).toContain('class="article"><span id="torget"></span>');
    expect(html).toContain('id="fotpatrull">\n<h3><span id="patrull"></span>');
  });
});

it('a link to a heading that had other words leads to where it is now', () => {
  const moved = [
    { from: '/om#kontakta-oss', to: '/om#kontakt' },
    { from: '/om-oss#vi', to: '/om#kontakt' },
    { from: '/om#andra', to: '/annan#kontakt' },
    { from: '/2026/tertial-1#lage', to: '/2026/tertial-1#laget' },
    { from: '/2026#varfor', to: '/2026#bakgrund' },
  ];
  const html = renderSite(
    'renamed headings',
    site({
      moved,
      pages: [page({ slug: 'om', body: '## Kontakt\n\nText.\n' })],
      periods: [
        period({
          slug: '2026',
          introduction: '## Bakgrund\n\nText.\n',
          followUps: [followUp({ slug: 'tertial-1', report: '## Läget\n\nText.\n' })],
        }),
      ],
    }),
  );
  expect(pageOf(html, '/om')).toContain(
    '<h2 id="kontakt"><span id="kontakta-oss"></span><span id="vi"></span>Kontakt</h2>',
  );
  expect(pageOf(html, '/2026')).toContain('<h3 id="bakgrund"><span id="varfor"></span>Bakgrund</h3>');
  expect(pageOf(html, '/2026/tertial-1')).toContain('<h3 id="laget"><span id="lage"></span>Läget</h3>');
});
