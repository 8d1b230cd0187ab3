import { describe, expect, it } from 'vitest';
import { activitiesOf, amountOf, findingOf, isUnknown } from '../../src/model/finding.ts';
import { activity, followUp, period, pledge, result } from '../render/support/model.ts';

const OLD = followUp({
  slug: 'tertial-1',
  results: [
    result({ activity: 'a', status: 'pågår' }),
    result({ activity: 'b', status: 'klar' }),
    result({ activity: 'd', outcome: 4 }),
  ],
});
const NEW = followUp({ slug: 'tertial-2', results: [result({ activity: 'a', status: 'klar' })] });
const SILENT = followUp({ slug: 'tertial-3' });
const YEAR = period({
  slug: '2026',
  pledges: [
    pledge({ id: 'ett', activities: [activity({ id: 'a' }), activity({ id: 'b' })] }),
    pledge({ id: 'två', activities: [activity({ id: 'c' }), activity({ id: 'd' })] }),
  ],
  followUps: [SILENT, NEW, OLD],
});

describe('the finding', () => {
  it('is what the newest follow-up that mentions each says, in the order of the activities', () => {
    expect(findingOf(activitiesOf(YEAR), YEAR).statuses).toEqual([
      'klar',
      'klar',
      'ingen uppgift',
      'not said',
    ]);
  });

  it('has the follow-ups that say so, newest first, and no other', () => {
    expect(findingOf(activitiesOf(YEAR), YEAR).sources).toEqual([NEW, OLD]);
    expect(findingOf([activity({ id: 'a' })], YEAR).sources).toEqual([NEW]);
    expect(findingOf([activity({ id: 'c' })], YEAR).sources).toEqual([]);
  });

  it('of no activities is empty', () => {
    expect(findingOf([], YEAR)).toEqual({ statuses: [], sources: [] });
  });
});

it('the activities of a period are those of its pledges, in their order', () => {
  expect(activitiesOf(YEAR).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

it('the statuses are counted', () => {
  expect(amountOf('klar', ['klar', 'delvis', 'klar'])).toBe(2);
  expect(amountOf('pågår', ['klar', 'delvis', 'klar'])).toBe(0);
});

it('nothing is known only where nothing is known of any', () => {
  expect(isUnknown(['ingen uppgift', 'ingen uppgift'])).toBe(true);
  expect(isUnknown(['ingen uppgift', 'ej påbörjad'])).toBe(false);
  expect(isUnknown(['ingen uppgift', 'not said'])).toBe(false);
});
