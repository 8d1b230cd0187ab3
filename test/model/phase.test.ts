import { expect, it } from 'vitest';
import type { Span } from '../../src/model/dates/span.ts';
import { phaseOn } from '../../src/model/phase.ts';

const YEAR: Span = { from: '2030-01-01', to: '2030-12-31' };

it.each([
  ['2029-12-31', YEAR, 'coming'],
  ['2030-01-01', YEAR, 'running'],
  ['2030-12-31', YEAR, 'running'],
  ['2031-01-01', YEAR, 'over'],
  ['2029-12-31', { from: undefined, to: '2030-12-31' }, 'running'],
  ['2031-01-01', { from: undefined, to: '2030-12-31' }, 'over'],
  ['2029-12-31', { from: '2030-01-01', to: undefined }, 'coming'],
  ['2099-01-01', { from: '2030-01-01', to: undefined }, 'running'],
  ['2030-06-01', { from: undefined, to: undefined }, 'running'],
] as const)('on %s, %o is %s', (today, span, phase) => {
  expect(phaseOn(span, today)).toBe(phase);
});
