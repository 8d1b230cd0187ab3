import { afterAll, expect, it } from 'vitest';
import { answerTo } from '../../src/edition/edition.ts';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

/** A promise with very many activities: its index takes some hundred pieces to make. */
function largePeriod(year: number): string {
  const activities = Array.from({ length: 400 }, (_, at) =>
    [
      `      - id: aktivitet-${at}`,
      `        text: Polisen ska synas på gata ${at} och på torg ${year}.`,
    ].join('\n'),
  );
  return `---
titel: Medborgarlöfte ${year}
period: ${year}
löften:
  - id: synlighet
    titel: Synas mer.
    aktiviteter:
${activities.join('\n')}
---
`;
}

const years = Array.from({ length: 20 }, (_, at) => 2030 + at);
const site = await startSite(
  {},
  Object.fromEntries(years.map((year) => [`content/${year}/lofte.md`, largePeriod(year)])),
);
afterAll(site.stop);
const ask = (target: string) => get(site.port, target, { Host: 'x' });
const isWaiting = () => answerTo(site.publisher.current().edition, '/sok', '?q=gata') instanceof Promise;

it('searches wait for the index while pages are answered, and find all of it', async () => {
  const searches = [ask('/sok?q=gata+399'), ask('/sok?q=gata+398'), ask('http://x/sok?q=gata+397')];
  const { status } = await ask('/2030');
  expect([status, isWaiting()]).toEqual([200, true]);
  const replies = await Promise.all(searches);
  expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
  expect(isWaiting()).toBe(false);
  for (const { body } of replies) expect(body.toString()).toContain('20\u00A0sidor med ');
});
