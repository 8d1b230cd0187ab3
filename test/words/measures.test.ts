import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/model/phase.ts';
import type { Measure } from '../../src/model/progress/progress.ts';
import type { Target } from '../../src/model/site.ts';
import { measureInWords, verdictInWords } from '../../src/words/measures.ts';

const NBSP = '\u00A0';
const TARGET: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: undefined };
const YEAR = { from: '2030-01-01', to: '2030-12-31' };
const MEASURE: Measure = { over: YEAR, amount: 500, goal: 800, summed: 1, verdict: 'open' };
const words = (measure: Partial<Measure>, target: Partial<Target> = {}, phase: Phase = 'running') =>
  measureInWords({ ...MEASURE, ...measure }, { ...TARGET, ...target }, phase);
const short = (measure: Partial<Measure>, target: Partial<Target> = {}) =>
  verdictInWords({ ...MEASURE, ...measure }, { ...TARGET, ...target });

describe('a measure in a sentence', () => {
  it('tells the target that is still to be met', () => {
    expect(words({})).toBe('Målet är minst 800 tillfällen.');
    expect(words({}, {}, 'coming')).toBe('Målet är minst 800 tillfällen.');
  });

  it('tells in the past tense a target that nobody can meet any more', () => {
    expect(words({}, {}, 'over')).toBe('Målet var minst 800 tillfällen.');
    expect(words({}, { bound: 'antal' }, 'over')).toBe('Lovat var 800 tillfällen.');
  });

  it('calls a plain number what was promised', () => {
    expect(words({}, { bound: 'antal' })).toBe('Lovat är 800 tillfällen.');
    expect(words({ verdict: 'met' }, { bound: 'antal', per: 'år' })).toBe(
      'Lovat för 2030 var 800 tillfällen och det är nått.',
    );
  });

  it('tells that the target is met, or missed', () => {
    expect(words({ amount: 1588, verdict: 'met' })).toBe('Målet var minst 800 tillfällen och är nått.');
    expect(words({ amount: 799, verdict: 'missed' })).toBe(
      'Målet var minst 800 tillfällen och är inte nått.',
    );
  });

  it('says that a figure is a sum, and of how many follow-ups', () => {
    expect(words({ summed: 2 })).toBe(
      `Summan av 2${NBSP}uppföljningar är 500 tillfällen. Målet är minst 800 tillfällen.`,
    );
    expect(words({ amount: 1588, summed: 3, verdict: 'met' })).toBe(
      `Summan av 3${NBSP}uppföljningar är 1${NBSP}588 tillfällen. Målet var minst 800 tillfällen och är nått.`,
    );
  });

  it('names the time that a rate is judged over', () => {
    const third = { from: '2030-09-01', to: '2030-12-31' };
    expect(words({ verdict: 'met' }, { per: 'år' })).toBe(
      'Målet för 2030 var minst 800 tillfällen och är nått.',
    );
    expect(words({ over: third }, { per: 'tertial' })).toBe(
      'Målet för tertial 3 år 2030 är minst 800 tillfällen.',
    );
    expect(words({ over: { from: '2030-02-01', to: '2030-05-31' } }, { per: 'månad' })).toBe(
      'Målet för 1 februari–31 maj 2030 är minst 800 tillfällen.',
    );
  });

  it('inflects the unit, writes decimals with a comma, and does without a unit', () => {
    expect(words({ amount: 0, goal: 1 }, { unit: 'möten' })).toBe('Målet är minst 1 möte.');
    const share = { amount: 61.5, goal: 95.1, verdict: 'missed' as const };
    expect(words(share, { unit: 'procent' })).toBe('Målet var minst 95,1 procent och är inte nått.');
    expect(words({}, { unit: undefined, bound: 'högst' })).toBe('Målet är högst 800.');
  });
});

describe('a measure in a table that tells the target above', () => {
  it('is the verdict', () => {
    expect(short({ verdict: 'met' })).toBe('Nått');
    expect(short({ verdict: 'missed' })).toBe('Inte nått');
    expect(short({})).toBe('Inte avgjort än');
  });

  it('tells a sum before it', () => {
    expect(short({ amount: 1588, summed: 2, verdict: 'met' })).toBe(`Summan är 1${NBSP}588, nått`);
  });

  it('tells a goal that is another than the target, as of a shorter or longer time', () => {
    expect(short({ goal: 34 }, { amount: 2, per: 'vecka' })).toBe('Målet är minst 34, inte avgjort än');
    expect(short({ amount: 899, goal: 900, summed: 3, verdict: 'missed' }, { amount: 300, per: 'år' })).toBe(
      'Summan är 899, målet är minst 900, inte nått',
    );
  });
});

it('never says of more than was promised that it was not reached', () => {
  const more = { amount: 3, goal: 2 };
  const areas = { unit: 'nya områden' };
  expect(words({ ...more, verdict: 'met' }, { ...areas, bound: 'antal' })).toBe(
    'Lovat var 2 nya områden och det är nått.',
  );
  expect(words({ ...more, verdict: 'exceeded' }, { ...areas, bound: 'exakt' })).toBe(
    'Målet var exakt 2 nya områden. Det blev mer.',
  );
  expect(words({ ...more, verdict: 'missed' }, { unit: 'inbrott', bound: 'högst' })).toBe(
    'Målet var högst 2 inbrott. Det blev mer.',
  );
  expect(short({ ...more, verdict: 'exceeded' }, { amount: 2, bound: 'exakt' })).toBe('Mer än målet');
  expect(short({ ...more, verdict: 'missed' }, { amount: 2, bound: 'högst' })).toBe('Mer än målet');
  expect(words({ amount: 1, goal: 2, verdict: 'missed' }, { ...areas, bound: 'antal' })).toBe(
    'Lovat var 2 nya områden och det är inte nått.',
  );
});
