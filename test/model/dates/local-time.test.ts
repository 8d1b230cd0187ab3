import { expect, it } from 'vitest';
import { momentInSweden, swedishClock } from '../../../src/model/dates/local-time.ts';

it.each([
  ['in winter', '2026-12-01', '08:00', '2026-12-01T07:00:00.000Z'],
  ['in summer', '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
  ['at midnight', '2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
  ['a minute before summer time', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['as summer time begins', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['in the hour that spring skips', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['in the hour that comes twice in autumn', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['as summer time has ended', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('a moment %s', (_, date, time, utc) => {
  expect(new Date(momentInSweden(date, time)).toISOString()).toBe(utc);
});

it('a Swedish clock shows the time in Sweden wherever the server is', () => {
  expect(swedishClock(Date.parse('2026-12-01T07:00:00Z'))).toBe('2026-12-01 08:00');
  expect(swedishClock(Date.parse('2026-06-30T22:05:00Z'))).toBe('2026-07-01 00:05');
});
