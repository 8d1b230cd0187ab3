import { expect, it } from 'vitest';
import { parseNumber } from '../../../src/content/schema/numbers.ts';

it.each([
  ['800', 800],
  ['0', 0],
  ['95,1', 95.1],
  ['95.1', 95.1],
  ['0,05', 0.05],
  ['-3', -3],
  ['−3,5', -3.5],
  ['1 588', 1588],
  ['1\u00A0588', 1588],
  ['12\u202F345\u202F678,9', 12345678.9],
  [' 7 ', 7],
  ['0123', 123],
  ['123456789012,345', 123456789012.345],
])('%s is the number %d', (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

it.each([
  '',
  'tolv',
  '12 st',
  '1,2,3',
  '12,',
  ',5',
  '1 58',
  '15 88 000',
  '1e3',
  '0x10',
  '--1',
  '1.000,5',
  'NaN',
  'Infinity',
  '1234567890123456',
  `0,${'0'.repeat(20)}1`,
])('%j is no number', (written) => {
  expect(parseNumber(written)).toBe(undefined);
});
