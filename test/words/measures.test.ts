import { expect, it } from 'vitest';
import type { Measure } from '../../src/model/progress/progress.ts';
import type { Target } from '../../src/model/site.ts';
import { measureInWords } from '../../src/words/measures.ts';

const NBSP = '\u00A0';
const TARGET: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: undefined };
const YEAR = { from: '2030-01-01', to: '2030-12-31' };
const MEASURE: Measure = { over: YEAR, amount: 500, goal: 800, summed: 1, verdict: 'open' };
const words = (measure: Partial<Measure>, target: Partial<Target> = {}) =>
  measureInWords({ ...MEASURE, ...measure }, { ...TARGET, ...target });

it('tells how far it has come', () => {
  expect(words({})).toBe('Hittills 500 av minst 800 tillfällen.');
});

it('tells that the target is met, or missed', () => {
  expect(words({ amount: 1588, verdict: 'met' })).toBe(`Målet är nått, 1${NBSP}588 av minst 800 tillfällen.`);
  expect(words({ amount: 799, verdict: 'missed' })).toBe('Målet är inte nått, 799 av minst 800 tillfällen.');
});

it('says that a figure is a sum, and of how many follow-ups', () => {
  expect(words({ summed: 2 })).toBe(`Hittills 500 av minst 800 tillfällen, summan av 2${NBSP}uppföljningar.`);
});

it('names the time that a rate is judged over', () => {
  const third = { from: '2030-09-01', to: '2030-12-31' };
  expect(words({ verdict: 'met' }, { per: 'år' })).toBe('2030: målet är nått, 500 av minst 800 tillfällen.');
  expect(words({ over: third }, { per: 'tertial' })).toBe(
    'Tertial 3 2030: hittills 500 av minst 800 tillfällen.',
  );
  expect(words({ over: { from: '2030-02-01', to: '2030-05-31' } }, { per: 'månad' })).toBe(
    '1 februari–31 maj 2030: hittills 500 av minst 800 tillfällen.',
  );
});

it('inflects the unit, writes decimals with a comma, and does without a unit', () => {
  expect(words({ amount: 0, goal: 1 }, { unit: 'möten' })).toBe('Hittills 0 av minst 1 möte.');
  const share = { amount: 61.5, goal: 95.1, verdict: 'missed' as const };
  expect(words(share, { unit: 'procent' })).toBe('Målet är inte nått, 61,5 av minst 95,1 procent.');
  expect(words({}, { unit: undefined, bound: 'högst' })).toBe('Hittills 500 av högst 800.');
});

it('never says of more than was promised that it was not reached', () => {
  const more = { amount: 3, goal: 2 };
  const areas = { unit: 'nya områden' };
  expect(words({ ...more, verdict: 'met' }, { ...areas, bound: 'antal' })).toBe(
    'Målet är nått, 3 mot lovade 2 nya områden.',
  );
  expect(words({ ...more, verdict: 'exceeded' }, { ...areas, bound: 'exakt' })).toBe(
    'Mer än målet, 3 mot exakt 2 nya områden.',
  );
  expect(words({ ...more, verdict: 'missed' }, { unit: 'inbrott', bound: 'högst' })).toBe(
    'Mer än målet, 3 mot högst 2 inbrott.',
  );
  expect(words({ amount: 1, goal: 2, verdict: 'missed' }, { ...areas, bound: 'antal' })).toBe(
    'Målet är inte nått, 1 mot lovade 2 nya områden.',
  );
});
