import { describe, expect, it } from 'vitest';
import { comparable, lineOf } from '../../src/model/lineage.ts';
import type { Period } from '../../src/model/site.ts';
import { activity, period, pledge, site } from '../render/support/model.ts';

/** The line that a pledge ends, in short. */
function line(periods: readonly Period[], of: Period, id: string): string {
  const { lineage } = site({ periods });
  return lineOf(lineage, of, { id })
    .map((place) => `${place.period}/${place.id}`)
    .join(' › ');
}

function compared(periods: readonly Period[], of: Period): readonly string[] {
  return comparable(of, site({ periods })).map(({ slug }) => slug);
}

const FIRST = period({ slug: '2024', pledges: [pledge({ id: 'trygghet' })] });
const SECOND = period({ slug: '2025', continues: ['2024'], pledges: [pledge({ id: 'trygghet' })] });

describe('what goes on from what', () => {
  it('is told by the same id in a period that goes on from another, oldest first', () => {
    const third = period({ slug: '2026', continues: ['2025'], pledges: [pledge({ id: 'trygghet' })] });
    expect(line([third, SECOND, FIRST], third, 'trygghet')).toBe(
      '2024/trygghet › 2025/trygghet › 2026/trygghet',
    );
  });

  it('is told by what the content names, also under another id and past a period', () => {
    const third = period({
      slug: '2026',
      pledges: [pledge({ id: 'lugn', continues: '2024/trygghet' }), pledge({ id: 'trygghet' })],
    });
    expect(line([third, SECOND, FIRST], third, 'lugn')).toBe('2024/trygghet › 2026/lugn');
    expect(line([third, SECOND, FIRST], third, 'trygghet')).toBe('');
  });

  it('is the newest of several periods that one goes on from', () => {
    const third = period({
      slug: '2026',
      continues: ['2024', '2025'],
      pledges: [pledge({ id: 'trygghet' })],
    });
    const other = period({ slug: '2025', pledges: [pledge({ id: 'trygghet' })] });
    expect(line([third, other, FIRST], third, 'trygghet')).toBe('2025/trygghet › 2026/trygghet');
  });

  it('holds for activities as for pledges', () => {
    const walk = activity({ id: 'vandring' });
    const before = period({ slug: '2024', pledges: [pledge({ id: 'a', activities: [walk] })] });
    const after = period({
      slug: '2025',
      continues: ['2024'],
      pledges: [pledge({ id: 'b', activities: [walk] })],
    });
    expect(line([after, before], after, 'vandring')).toBe('2024/vandring › 2025/vandring');
    expect(line([after, before], after, 'b')).toBe('');
  });

  it('is told by an id that either had before, and rather by one that somebody has now', () => {
    const renamed = period({ slug: '2024', pledges: [pledge({ id: 'lugn', formerIds: ['trygghet'] })] });
    const both = period({
      slug: '2024',
      pledges: [pledge({ id: 'lugn', formerIds: ['torget', 'trygghet'] }), pledge({ id: 'trygghet' })],
    });
    const later = period({
      slug: '2025',
      continues: ['2024'],
      pledges: [pledge({ id: 'ro', formerIds: ['trygghet'] })],
    });
    expect(line([SECOND, renamed], SECOND, 'trygghet')).toBe('2024/lugn › 2025/trygghet');
    expect(line([later, FIRST], later, 'ro')).toBe('2024/trygghet › 2025/ro');
    expect(line([later, renamed], later, 'ro')).toBe('2024/lugn › 2025/ro');
    expect(line([SECOND, both], SECOND, 'trygghet')).toBe('2024/trygghet › 2025/trygghet');
  });

  it('is told by what the content names, also by its id from before', () => {
    const renamed = period({ slug: '2024', pledges: [pledge({ id: 'lugn', formerIds: ['trygghet'] })] });
    const later = period({ slug: '2026', pledges: [pledge({ id: 'ny', continues: '2024/trygghet' })] });
    expect(line([later, renamed], later, 'ny')).toBe('2024/lugn › 2026/ny');
  });

  it('of what is new, or named and not there, is nothing', () => {
    const lost = period({ slug: '2026', pledges: [pledge({ id: 'ny', continues: '2024/borta' })] });
    expect(line([SECOND, FIRST], FIRST, 'trygghet')).toBe('');
    expect(line([lost, FIRST], lost, 'ny')).toBe('');
  });

  it('ends where content goes round in a circle', () => {
    const one = period({ slug: '2024', pledges: [pledge({ id: 'a', continues: '2025/b' })] });
    const two = period({ slug: '2025', pledges: [pledge({ id: 'b', continues: '2024/a' })] });
    expect(line([two, one], two, 'b')).toBe('2024/a › 2025/b');
    expect(line([two, one], one, 'a')).toBe('2025/b › 2024/a');
  });
});

describe('the periods to compare with', () => {
  it('are those that something goes on from, newest first, itself never', () => {
    const third = period({ slug: '2026', continues: ['2025'], pledges: [pledge({ id: 'trygghet' })] });
    expect(compared([third, SECOND, FIRST], third)).toEqual(['2025', '2024']);
    expect(compared([third, SECOND, FIRST], FIRST)).toEqual([]);
  });

  it('are named by the period also where no pledge goes on', () => {
    const third = period({ slug: '2026', continues: ['2024'], pledges: [pledge({ id: 'ny' })] });
    expect(compared([third, SECOND, FIRST], third)).toEqual(['2024']);
  });

  it('are named by an activity alone', () => {
    const before = period({
      slug: '2024',
      pledges: [pledge({ id: 'a', activities: [activity({ id: 'x' })] })],
    });
    const after = period({
      slug: '2025',
      pledges: [pledge({ id: 'b', activities: [activity({ id: 'y', continues: '2024/x' })] })],
    });
    expect(compared([after, before], after)).toEqual(['2024']);
  });
});
