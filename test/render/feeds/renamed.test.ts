import { expect, it } from 'vitest';
import { followUp, period, pledge, site } from '../support/model.ts';
import { renderSite, textAt } from '../support/sites.ts';

const made = (slug: string, id: string, name: string, moved: Readonly<Record<string, string>>) =>
  renderSite(
    slug,
    site({
      moved: Object.entries(moved).map(([from, to]) => ({ from, to })),
      periods: [
        period({
          slug,
          span: { from: '2023-01-01', to: '2023-12-31' },
          pledges: [pledge({ id })],
          followUps: [followUp({ slug: name, published: '2023-06-01' })],
          expected: [
            { part: 'tertial', number: 2, year: 2023, from: '2023-05-01', to: '2023-08-31', state: 'coming' },
          ],
          changes: [{ date: '2023-07-01', text: 'Rättat.' }],
        }),
      ],
    }),
  );

const BEFORE = made('2023-2024', 'torg', 'tertial-1', {});
const AFTER = made('2023', 'torget', 'varen', {
  '/2023-2024/': '/2023/',
  '/2023/torg': '/2023/torget',
  '/2023/tertial-1': '/2023/varen',
});
const ids = (text: string) => text.match(/(?<=<id>|UID:|"id":")tag:[^<"\r]+/g);

it.each(['feed.atom', 'feed.json', 'kalender.ics'])(
  'what is told in %s keeps its id where a folder, a pledge or a follow-up has another name',
  (name) => {
    const before = ids(textAt(BEFORE, `/2023-2024/${name}`));
    expect(before?.length).toBeGreaterThan(1);
    expect(ids(textAt(AFTER, `/2023/${name}`))).toEqual(before);
  },
);
