import { expect, it } from 'vitest';
import type { Entry } from '../../../src/render/feeds/entry.ts';
import { newestEntries } from '../../../src/render/feeds/newest-entries.ts';

function entry(at: number, html: () => string): Entry {
  return {
    id: `tag:provstad.example,2026:${at}`,
    kind: 'uppfoljning',
    address: `/2026/nr-${at}`,
    title: `Nr ${at}`,
    summary: `Lampor & <bänkar> ${at}.`,
    language: 'sv',
    period: undefined,
    published: undefined,
    updated: undefined,
    day: '2026-01-01',
    html,
  };
}

it('a feed has the newest hundred entries', () => {
  const all = Array.from({ length: 120 }, (_, at) => entry(at, () => '<p>Allt.</p>'));
  const newest = newestEntries(all, 'https://provstad.example');
  expect(newest.map(({ id }) => id)).toEqual(all.slice(0, 100).map(({ id }) => id));
  expect(newest.map(({ html }) => html())).toEqual(Array.from({ length: 100 }, () => '<p>Allt.</p>'));
});

it('past 250,000 characters a feed has summaries with links, and does not make the texts', () => {
  const made: number[] = [];
  const long = Array.from({ length: 5 }, (_, at) =>
    entry(at, () => {
      made.push(at);
      return 'x'.repeat(100_000);
    }),
  );
  const told = newestEntries(long, 'https://provstad.example').map(({ html }) => html());
  expect(told.map(({ length }) => length)).toEqual([100_000, 100_000, 134, 134, 134]);
  expect(told[2]).toBe(
    '<p lang="sv">Lampor &amp; &lt;bänkar&gt; 2.</p>\n<p><a href="https://provstad.example/2026/nr-2">Läs hela texten på webbplatsen</a></p>',
  );
  expect(made).toEqual([0, 1, 2]);
});
