import { describe, expect, it } from 'vitest';
import {
  dateExists,
  dateParts,
  daysInMonth,
  isoDate,
  newestDate,
} from '../../../src/model/dates/calendar.ts';
import { dateInWords } from '../../../src/model/dates/stated-date.ts';

it('the parts of a date are numbers, whether or not the day exists', () => {
  expect(dateParts('2026-02-30')).toEqual({ year: 2026, month: 2, day: 30 });
  for (const written of ['2026-2-30', '26-02-30', '2026-02-30 08:00', '20260230', '']) {
    expect(dateParts(written), written).toBe(undefined);
  }
});

describe('a day', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '2026-04-30'])('%s exists', (date) => {
    const parts = dateParts(date);
    expect(parts && dateExists(parts)).toBe(true);
  });

  it.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-01', '2026-01-00', '2026-01-32'])(
    '%s does not exist',
    (date) => {
      const parts = dateParts(date);
      expect(parts && dateExists(parts)).toBe(false);
    },
  );
});

it('a month has its days', () => {
  expect([1, 2, 3, 4].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 31, 30]);
  expect(daysInMonth(2025, 2)).toBe(28);
});

it('a date is written with two digits for month and day', () => {
  expect(isoDate(2026, 3, 7)).toBe('2026-03-07');
});

it('a date in words is as it is said', () => {
  expect(dateInWords('2026-03-07')).toBe('7 mars 2026');
  expect(dateInWords('2026-12-24')).toBe('24 december 2026');
  expect(dateInWords('i våras')).toBe('i våras');
});

it('the newest of some dates is the last, unknown ones aside', () => {
  expect(newestDate(['2026-03-07', undefined, '2025-12-31'])).toBe('2026-03-07');
  expect(newestDate([undefined])).toBe(undefined);
});
