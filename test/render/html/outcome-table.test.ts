import { expect, it } from 'vitest';
import type { Target } from '../../../src/model/site.ts';
import { measureBar } from '../../../src/render/html/measure-bar.ts';
import { outcomeTable } from '../../../src/render/html/outcome-table.ts';
import { activity, followUp, period, pledge, result } from '../support/model.ts';

const YEARLY: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: 'år' };
const TERTIALS = [
  { from: '2026-01-01', to: '2026-04-30' },
  { from: '2026-05-01', to: '2026-08-31' },
  { from: '2026-09-01', to: '2026-12-31' },
];

/** The table of an activity of which follow-ups of tertial after tertial tell. */
function tableOf(target: Target | undefined, outcomes: readonly (number | string | undefined)[], room = 9) {
  const a = activity({ id: 'a', target });
  const followUps = outcomes.map((outcome, at) =>
    followUp({
      slug: `tertial-${at + 1}`,
      covers: TERTIALS[at] ?? { from: undefined, to: undefined },
      coversText: `tertial ${at + 1} 2026`,
      results: [result({ activity: 'a', status: 'pågår', outcome })],
    }),
  );
  const year = period({
    slug: '2026',
    pledges: [pledge({ id: 'p', activities: [a] })],
    followUps: followUps.toReversed(),
  });
  return outcomeTable(a, year, room);
}

it('is a row for each follow-up, newest first, each with a link to its place there', () => {
  const table = tableOf(YEARLY, [276, 312, 240]);
  expect(table?.caption).toBe('Utfallen mot målet: minst 800 tillfällen per år');
  expect(
    table?.rows.map(({ href, time, status, outcome, measure }) => [
      href,
      time,
      status.word,
      outcome,
      measure,
    ]),
  ).toEqual([
    ['/2026/tertial-3#a', 'Tertial 3 2026', 'Pågår', '240 tillfällen', 'Summan är 828, nått'],
    ['/2026/tertial-2#a', 'Tertial 2 2026', 'Pågår', '312 tillfällen', 'Målet gäller ett helt år'],
    ['/2026/tertial-1#a', 'Tertial 1 2026', 'Pågår', '276 tillfällen', 'Målet gäller ett helt år'],
  ]);
  expect(table?.leftOut).toBeUndefined();
});

it('has as its last cell the bar of what was reached until then', () => {
  expect(tableOf(YEARLY, [276, 312, 240])?.rows.map(({ bar }) => bar)).toEqual([
    measureBar(828, 800),
    measureBar(588, 800),
    measureBar(276, 800),
  ]);
});

it('draws what does not add up as it is, and a text not at all', () => {
  const table = tableOf({ bound: 'högst', amount: 30, unit: 'kilometer i timmen', per: undefined }, [
    34,
    'ett 30-tal',
    29,
  ]);
  expect(table?.rows.map(({ bar }) => bar)).toEqual([measureBar(29, 30), undefined, measureBar(34, 30)]);
});

it('has no cell for a target where there is none, or where no outcome is told', () => {
  expect(tableOf(undefined, [4])).toMatchObject({ caption: 'Utfallen', hasTarget: false });
  expect(tableOf(undefined, [4])?.rows[0]?.bar).toBeUndefined();
  expect(tableOf(YEARLY, [undefined])?.hasTarget).toBe(false);
  expect(tableOf(YEARLY, [undefined, 3])?.hasTarget).toBe(true);
});

it('leaves the oldest out where there is no room, and says so', () => {
  const table = tableOf(YEARLY, [276, 312, 240], 2);
  expect(table?.rows.map(({ time }) => time)).toEqual(['Tertial 3 2026', 'Tertial 2 2026']);
  expect(table?.leftOut).toBe('De 2 senaste av 3 visas. Äldre utfall står i uppföljningarna.');
});

it('is none where no follow-up tells of it', () => {
  expect(tableOf(YEARLY, [])).toBeUndefined();
});
