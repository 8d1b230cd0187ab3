import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/dates/span.ts';
import { type Expected, expectedFollowUps, type Schedule } from '../../../src/model/expected/expected.ts';

const span = (from: string | undefined, to: string | undefined): Span => ({ from, to });
const YEAR = span('2030-01-01', '2030-12-31');
const told = (expected: readonly Expected[]) =>
  expected.map(
    ({ part, number, year, from, to, state }) => `${part} ${number} ${year} ${from}–${to} ${state}`,
  );
const on = (
  today: string,
  period = YEAR,
  covered: readonly Span[] = [],
  schedule: Schedule | undefined = 'tertial',
) => told(expectedFollowUps(period, schedule, covered, today));

describe('the follow-ups to expect', () => {
  it('are one each tertial, by its last day coming, then awaited for two months, then late', () => {
    expect(on('2030-04-30')).toEqual([
      'tertial 1 2030 2030-01-01–2030-04-30 coming',
      'tertial 2 2030 2030-05-01–2030-08-31 coming',
      'tertial 3 2030 2030-09-01–2030-12-31 coming',
    ]);
    expect(on('2030-05-01')[0]).toBe('tertial 1 2030 2030-01-01–2030-04-30 awaited');
    expect(on('2030-06-30')[0]).toBe('tertial 1 2030 2030-01-01–2030-04-30 awaited');
    expect(on('2030-07-01')[0]).toBe('tertial 1 2030 2030-01-01–2030-04-30 late');
  });

  it('are no longer expected a year after the period', () => {
    expect(on('2031-12-31')[2]).toBe('tertial 3 2030 2030-09-01–2030-12-31 late');
    expect(on('2032-01-01')[2]).toBe('tertial 3 2030 2030-09-01–2030-12-31 never');
  });

  it('are there where a follow-up covers all their days, or more', () => {
    const first = span('2030-01-01', '2030-04-30');
    expect(on('2030-12-01', YEAR, [first]).map((line) => line.split(' ').at(-1))).toEqual([
      'published',
      'late',
      'coming',
    ]);
    expect(on('2035-01-01', YEAR, [YEAR]).map((line) => line.split(' ').at(-1))).toEqual([
      'published',
      'published',
      'published',
    ]);
    expect(on('2030-12-01', YEAR, [span('2030-01-02', '2030-04-30')])[0]).toMatch(/late$/);
  });

  it('follow the schedule', () => {
    expect(on('2030-01-01', YEAR, [], 'kvartal').map((line) => line.slice(0, 14))).toEqual([
      'kvartal 1 2030',
      'kvartal 2 2030',
      'kvartal 3 2030',
      'kvartal 4 2030',
    ]);
    expect(on('2030-01-01', YEAR, [], 'halvår').map((line) => line.slice(0, 13))).toEqual([
      'halvår 1 2030',
      'halvår 2 2030',
    ]);
    expect(on('2030-01-01', span('2030-01-01', '2031-12-31'), [], 'år')).toEqual([
      'år 1 2030 2030-01-01–2030-12-31 coming',
      'år 1 2031 2031-01-01–2031-12-31 coming',
    ]);
  });

  it('are cut at the ends of a period that begins or ends within them', () => {
    expect(on('2030-01-01', span('2030-07-01', '2031-02-28'))).toEqual([
      'tertial 2 2030 2030-07-01–2030-08-31 coming',
      'tertial 3 2030 2030-09-01–2030-12-31 coming',
      'tertial 1 2031 2031-01-01–2031-02-28 coming',
    ]);
    const cut = [span('2030-05-01', '2030-08-31')];
    expect(on('2031-01-15', span('2030-07-01', '2031-02-28'), cut)[0]).toMatch(/published$/);
  });

  it('of a period without an end go on to the next one', () => {
    expect(on('2030-10-01', span('2030-05-01', undefined))).toEqual([
      'tertial 2 2030 2030-05-01–2030-08-31 awaited',
      'tertial 3 2030 2030-09-01–2030-12-31 coming',
      'tertial 1 2031 2031-01-01–2031-02-01 coming',
    ]);
  });

  it('are none where nobody has said how often, whatever there is', () => {
    expect(told(expectedFollowUps(YEAR, undefined, [], '2030-12-01'))).toEqual([]);
    expect(
      told(expectedFollowUps(YEAR, undefined, [span('2030-01-01', '2030-04-30')], '2030-12-01')),
    ).toEqual([]);
  });

  it('are one for the whole period, where that is what was promised', () => {
    const years = span('2030-07-01', '2032-06-30');
    const whole = 'hela perioden 1 2032 2030-07-01–2032-06-30';
    expect(on('2032-06-30', years, [], 'hela perioden')).toEqual([`${whole} coming`]);
    expect(on('2032-07-01', years, [], 'hela perioden')).toEqual([`${whole} awaited`]);
    expect(on('2032-09-01', years, [], 'hela perioden')).toEqual([`${whole} late`]);
    expect(on('2032-09-01', years, [years], 'hela perioden')).toEqual([`${whole} published`]);
    expect(on('2032-09-01', years, [span('2030-07-01', '2030-12-31')], 'hela perioden')).toEqual([
      `${whole} late`,
    ]);
    expect(on('2032-09-01', span('2030-07-01', undefined), [], 'hela perioden')).toEqual([]);
  });

  it('of a period whose start is not known begin with the first follow-up, and without one are none', () => {
    const period = span(undefined, '2031-12-31');
    expect(on('2030-01-01', period, [span('2030-09-01', '2030-12-31')])[0]).toMatch(
      /^tertial 3 2030 .* published$/,
    );
    expect(on('2030-01-01', period)).toEqual([]);
    expect(on('2030-01-01', span(undefined, undefined))).toEqual([]);
  });
});
