import { expect, it } from 'vitest';
import { progressById, progressOf } from '../../../src/model/progress/progress.ts';
import type { Target } from '../../../src/model/site.ts';
import { outcomeBars } from '../../../src/render/charts/outcome-bars.ts';
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
    ({ over, amount, parts, goal, own }) =>
      `${over.from?.slice(5)} ${parts.join('+')}=${amount} of ${goal}${own === undefined ? '' : `, own ${own}`}`,
  );
}

it('what adds up is drawn as the sum so far, follow-up by follow-up', () => {
  expect(bars({ bound: 'minst', amount: 800, unit: 'tillfällen', per: 'år' }, [276, 312, 240])).toEqual([
    '01-01 276=276 of 800, own 276',
    '05-01 276+312=588 of 800, own 312',
    '09-01 276+312+240=828 of 800, own 240',
  ]);
});

it('what does not add up is drawn as it is', () => {
  expect(
    bars({ bound: 'högst', amount: 30, unit: 'kilometer i timmen', per: undefined }, [34, 29.5]),
  ).toEqual(['01-01 34=34 of 30', '05-01 29.5=29.5 of 30']);
});

it('a goal for each tertial has a bar for each tertial', () => {
  expect(bars({ bound: 'minst', amount: 95.1, unit: 'procent', per: 'tertial' }, [48, 61.5, 95.1])).toEqual([
    '01-01 48=48 of 95.1',
    '05-01 61.5=61.5 of 95.1',
    '09-01 95.1=95.1 of 95.1',
  ]);
});

it('a text is never drawn', () => {
  expect(
    bars({ bound: 'minst', amount: 100, unit: 'hjälmar', per: undefined }, ['ett 80-tal', 40, undefined]),
  ).toEqual(['05-01 40=40 of 100']);
});

it('nothing is drawn where nothing can be compared', () => {
  expect(bars({ bound: 'exakt', amount: 6, unit: 'värdar', per: undefined }, ['många'])).toEqual([]);
});
