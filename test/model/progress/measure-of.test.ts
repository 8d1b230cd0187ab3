import { expect, it } from 'vitest';
import type { Span } from '../../../src/model/dates/span.ts';
import { measureOf } from '../../../src/model/progress/measure-of.ts';
import { progressOf } from '../../../src/model/progress/progress.ts';
import type { Target } from '../../../src/model/site.ts';
import { activity, followUp, period, pledge, result } from '../../render/support/model.ts';

const FIRST: Span = { from: '2026-01-01', to: '2026-04-30' };
const SECOND: Span = { from: '2026-05-01', to: '2026-08-31' };

/** Of each outcome, oldest first, the measure that is told with it. */
function told(target: Target, outcomes: readonly (readonly [Span, number | string])[]) {
  const year = period({
    slug: '2026',
    pledges: [pledge({ id: 'trygghet', activities: [activity({ id: 'a', target })] })],
    followUps: outcomes
      .map(([covers, outcome], at) =>
        followUp({ slug: `nr-${at}`, covers, results: [result({ activity: 'a', outcome })] }),
      )
      .toReversed(),
  });
  const progress = progressOf({ id: 'a' }, year);
  return progress.history.map((reported) => measureOf(reported, progress)?.amount);
}

it('a sum is told with the last outcome that it is of', () => {
  const target: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: undefined };
  expect(
    told(target, [
      [FIRST, 300],
      [SECOND, 200],
    ]),
  ).toEqual([undefined, 500]);
});

it('a rate is told with the outcome of each of its times', () => {
  const target: Target = { bound: 'minst', amount: 95.1, unit: 'procent', per: 'tertial' };
  expect(
    told(target, [
      [FIRST, 61.5],
      [SECOND, 95.1],
    ]),
  ).toEqual([61.5, 95.1]);
});

it('a text has no measure, and does not take that of the number before it', () => {
  const target: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: undefined };
  expect(
    told(target, [
      [FIRST, 300],
      [SECOND, 'ett 80-tal'],
    ]),
  ).toEqual([300, undefined]);
});
