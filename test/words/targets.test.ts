import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/model/site.ts';
import { outcomeInWords, partTargetInWords, targetInWords } from '../../src/words/targets.ts';

const NBSP = '\u00A0';
const TARGET: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: undefined };

describe('a target', () => {
  it.each<[Partial<Target>, string]>([
    [{}, 'minst 800 tillfällen'],
    [{ per: 'år' }, 'minst 800 tillfällen per år'],
    [{ per: 'månad' }, 'minst 800 tillfällen per månad'],
    [{ per: 'vecka' }, 'minst 800 tillfällen per vecka'],
    [{ per: 'tertial' }, 'minst 800 tillfällen per tertial'],
    [{ bound: 'högst', amount: 3, unit: 'timmar' }, 'högst 3 timmar'],
    [{ bound: 'exakt', amount: 95.1, unit: 'procent' }, 'exakt 95,1 procent'],
    [{ amount: 0, unit: undefined }, 'minst 0'],
    [{ amount: 1588, unit: 'hjälmar' }, `minst 1${NBSP}588 hjälmar`],
  ])('with %j is read ”%s”', (part, words) => {
    expect(targetInWords({ ...TARGET, ...part })).toBe(words);
  });
});

describe('a part target', () => {
  it('says what it is about, after the amount', () => {
    const part = { ...TARGET, amount: 20, unit: 'procent', text: 'förstagångsanvändare' };
    expect(partTargetInWords(part)).toBe('minst 20 procent förstagångsanvändare');
  });

  it('may be a target only', () => {
    expect(partTargetInWords({ ...TARGET, text: undefined })).toBe('minst 800 tillfällen');
  });
});

describe('an outcome', () => {
  it('that is a number has the unit of the target', () => {
    expect(outcomeInWords(1588, TARGET)).toBe(`1${NBSP}588 tillfällen`);
    expect(outcomeInWords(0, TARGET)).toBe('0 tillfällen');
  });

  it('stands alone where there is no target or the target has no unit', () => {
    expect(outcomeInWords(95.1, undefined)).toBe('95,1');
    expect(outcomeInWords(95.1, { ...TARGET, unit: undefined })).toBe('95,1');
  });

  it("that is a text is the editor's own", () => {
    expect(outcomeInWords('ett 80-tal', TARGET)).toBe('ett 80-tal');
  });
});
