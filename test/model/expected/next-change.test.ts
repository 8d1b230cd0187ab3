import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/dates/span.ts';
import { expectedFollowUps } from '../../../src/model/expected/expected.ts';
import { nextExpectation } from '../../../src/model/expected/next-change.ts';
import { period } from '../../render/support/model.ts';

/** When the page of a period changes by itself, seen from a moment. */
function next(now: string, span: Span, isFollowed = false): string | undefined {
  const today = now.slice(0, 10);
  const expected = isFollowed ? expectedFollowUps(span, 'tertial', [], today) : [];
  const moment = nextExpectation([period({ slug: '2030', span, expected })], Date.parse(now));
  return moment === undefined ? undefined : new Date(moment).toISOString();
}

const YEAR: Span = { from: '2030-01-01', to: '2030-12-31' };

describe('a period turns, at midnight in Sweden,', () => {
  it('when it begins', () => {
    expect(next('2029-11-05T12:00:00Z', YEAR)).toBe('2029-12-31T23:00:00.000Z');
    expect(next('2029-12-31T12:00:00Z', YEAR)).toBe('2029-12-31T23:00:00.000Z');
  });

  it('when it is over', () => {
    expect(next('2030-01-01T12:00:00Z', YEAR)).toBe('2030-12-31T23:00:00.000Z');
    expect(next('2030-12-31T12:00:00Z', YEAR)).toBe('2030-12-31T23:00:00.000Z');
  });

  it('in summer time, too', () => {
    expect(next('2030-05-05T12:00:00Z', { from: '2030-07-01', to: undefined })).toBe(
      '2030-06-30T22:00:00.000Z',
    );
  });

  it('never again when it is over, or has no end', () => {
    expect(next('2031-01-01T12:00:00Z', YEAR)).toBeUndefined();
    expect(next('2030-06-01T12:00:00Z', { from: '2030-01-01', to: undefined })).toBeUndefined();
  });
});

it('the turn of a period and the days of what is expected go by which comes first', () => {
  expect(next('2029-11-05T12:00:00Z', YEAR, true)).toBe('2029-12-31T23:00:00.000Z');
  expect(next('2030-02-01T12:00:00Z', YEAR, true)).toBe('2030-04-30T22:00:00.000Z');
  expect(next('2031-01-01T12:00:00Z', YEAR, true)).toBe('2031-02-28T23:00:00.000Z');
});
