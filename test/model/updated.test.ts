import { describe, expect, it } from 'vitest';
import { dayOfFollowUp } from '../../src/model/days.ts';
import { dataUpdated, updatedOf } from '../../src/model/updated.ts';
import { followUp, period } from '../render/support/model.ts';

const SPRING = { from: '2026-01-01', to: '2026-04-30' };
const DATED = followUp({ slug: 'tertial-1', covers: SPRING, published: '2026-05-20', updated: '2026-05-20' });
const UNDATED = followUp({ slug: 'tertial-2', covers: { from: '2026-05-01', to: '2026-08-31' } });
const MONTH = followUp({ slug: 'rapport', covers: SPRING, published: '2026-06' });

describe('when a period was last changed', () => {
  it.each([
    ['by its newest follow-up', [DATED], '2026-05-20'],
    ['is not known where a newer follow-up has no day', [UNDATED, DATED], undefined],
    ['is not known where a follow-up of a later month has no day', [MONTH, DATED], undefined],
  ])('%s', (_, followUps, day) => {
    expect(updatedOf(period({ slug: '2026', updated: '2026-02-01', followUps }))).toBe(day);
  });

  it('is the day of what was told later than a follow-up without a day', () => {
    expect(updatedOf(period({ slug: '2026', updated: '2026-09-15', followUps: [UNDATED] }))).toBe(
      '2026-09-15',
    );
  });

  it('is not known for a site where it is not for what came last', () => {
    const periods = [
      period({ slug: '2026', followUps: [UNDATED] }),
      period({ slug: '2025', updated: '2025-02-01' }),
    ];
    expect(dataUpdated({ updated: undefined, periods })).toBeUndefined();
    expect(dataUpdated({ updated: '2026-10-01', periods })).toBe('2026-10-01');
  });
});

describe('the day that stands for a follow-up', () => {
  it.each([
    ['is within the month of publication after its time', '2026-06', '2026-06-01'],
    ['is within the month of publication before the end of its time', '2026-03', '2026-03-31'],
    ['is its last day where that is in the year of publication', '2026', '2026-04-30'],
    ['is its last day where no publication is stated', undefined, '2026-04-30'],
  ])('%s', (_, published, day) => {
    expect(
      dayOfFollowUp(followUp({ slug: 'tertial-1', covers: SPRING, published }), period({ slug: '2026' })),
    ).toBe(day);
  });
});
