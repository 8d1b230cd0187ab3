import { expect, it } from 'vitest';
import { validityInWords } from '../../src/words/validity.ts';

const YEAR = { from: '2030-01-01', to: '2030-12-31' };
const YEARS = { from: '2030-01-01', to: '2031-12-31' };
const DAYS = { from: '2030-07-01', to: '2031-06-30' };
const MONTH = { from: '2030-10-01', to: '2030-10-31' };
const ENDLESS = { from: '2030-07-01', to: undefined };
const UNSTARTED = { from: undefined, to: '2031-06-30' };

it.each([
  [YEAR, 'over', 'Löftena gällde under 2030.'],
  [YEARS, 'over', 'Löftena gällde under 2030–2031.'],
  [DAYS, 'over', 'Löftena gällde från 1 juli 2030 till 30 juni 2031.'],
  [MONTH, 'over', 'Löftena gällde under oktober 2030.'],
  [UNSTARTED, 'over', 'Löftena gällde från undertecknandet till 30 juni 2031.'],
  [YEAR, 'running', 'Gäller under 2030.'],
  [DAYS, 'running', 'Gäller från 1 juli 2030 till 30 juni 2031.'],
  [MONTH, 'running', 'Gäller under oktober 2030.'],
  [ENDLESS, 'running', 'Gäller från 1 juli 2030.'],
  [YEAR, 'coming', 'Löftena börjar gälla 1 januari 2030 och gäller till 31 december 2030.'],
  [ENDLESS, 'coming', 'Löftena börjar gälla 1 juli 2030.'],
] as const)('pledges for %o, %s: ”%s”', (span, phase, words) => {
  expect(validityInWords({ span, phase }, 'Löftena')).toBe(words);
});

it('one pledge is told of by itself', () => {
  expect(validityInWords({ span: YEAR, phase: 'over' }, 'Löftet')).toBe('Löftet gällde under 2030.');
});
