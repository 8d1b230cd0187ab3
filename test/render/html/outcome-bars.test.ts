import { expect, it } from 'vitest';
import { progressById, progressOf } from '../../../src/model/progress/progress.ts';
import type { Target } from '../../../src/model/site.ts';
import { outcomeBars } from '../../../src/render/html/outcome-bars.ts';
import { followUp, result } from '../support/model.ts';

const YEAR = { from: '2030-01-01', to: '2030-12-31' };
const TERTIALS = [
  { from: '2030-01-01', to: '2030-04-30' },
  { from: '2030-05-01', to: '2030-08-31' },
  { from: '2030-09-01', to: '2030-12-31' },
];

/** The bars of an activity with an outcome for each tertial, in short. */
function bars(target: Target, outcomes: readonly (number | string | undefined)[]): readonly string[] {
  const followUps = outcomes
    .map((outcome, at) =>
      followUp({
        slug: `tertial-${at + 1}`,
        covers: TERTIALS[at] ?? YEAR,
        results: [result({ activity: 'a', outcome })],
      }),
    )
    .toReversed();
  const pledges = [{ id: 'p', target: undefined, activities: [{ id: 'a', target }] }];
  const progress = progressById({ span: YEAR, pledges, followUps });
  return outcomeBars(target, progressOf({ id: 'a' }, { progress })).map(
    ({ over, amount, goal }) => `${over.from} to ${over.to}: ${amount} of ${goal}`,
  );
}

it('what adds up is drawn as the sum so far, follow-up by follow-up', () => {
  expect(bars({ bound: 'minst', amount: 800, unit: 'tillfällen', per: 'år' }, [276, 312, 240])).toEqual([
    '2030-01-01 to 2030-04-30: 276 of 800',
    '2030-05-01 to 2030-08-31: 588 of 800',
    '2030-09-01 to 2030-12-31: 828 of 800',
  ]);
});

it('what does not add up is drawn as it is', () => {
  expect(
    bars({ bound: 'högst', amount: 30, unit: 'kilometer i timmen', per: undefined }, [34, 29.5]),
  ).toEqual(['2030-01-01 to 2030-04-30: 34 of 30', '2030-05-01 to 2030-08-31: 29.5 of 30']);
});

it('a goal for each tertial has a bar for each tertial', () => {
  expect(bars({ bound: 'minst', amount: 95.1, unit: 'procent', per: 'tertial' }, [48, 61.5, 95.1])).toEqual([
    '2030-01-01 to 2030-04-30: 48 of 95.1',
    '2030-05-01 to 2030-08-31: 61.5 of 95.1',
    '2030-09-01 to 2030-12-31: 95.1 of 95.1',
  ]);
});

it('a text is never drawn', () => {
  expect(
    bars({ bound: 'minst', amount: 100, unit: 'hjälmar', per: undefined }, ['ett 80-tal', 40, undefined]),
  ).toEqual(['2030-05-01 to 2030-08-31: 40 of 100']);
});

it('nothing is drawn where nothing can be compared', () => {
  expect(bars({ bound: 'exakt', amount: 6, unit: 'värdar', per: undefined }, ['många'])).toEqual([]);
});

it('a report that repeats others is no part of a sum: its bar is left to the measure', () => {
  const year = followUp({ slug: 'aret', covers: YEAR, results: [result({ activity: 'a', outcome: 790 })] });
  const first = followUp({
    slug: 'tertial-1',
    covers: { from: '2030-01-01', to: '2030-04-30' },
    results: [result({ activity: 'a', outcome: 300 })],
  });
  const target: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: undefined };
  const pledges = [{ id: 'p', target: undefined, activities: [{ id: 'a', target }] }];
  const progress = progressById({ span: YEAR, pledges, followUps: [year, first] });
  expect(outcomeBars(target, progressOf({ id: 'a' }, { progress }))).toEqual([]);
});
