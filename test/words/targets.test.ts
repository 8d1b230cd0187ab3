import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/model/site.ts';
import { outcomesInWords, partTargetInWords, targetInWords } from '../../src/words/targets.ts';

const NBSP = '\u00A0';
const TARGET: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: undefined };

describe('a target', () => {
  it.each<[Partial<Target>, string]>([
    [{}, 'minst 800 tillfällen'],
    [{ per: 'år' }, 'minst 800 tillfällen per år'],
    [{ per: 'månad' }, 'minst 800 tillfällen per månad'],
    [{ per: 'vecka' }, 'minst 800 tillfällen per vecka'],
    [{ per: 'tertial' }, 'minst 800 tillfällen per tertial'],
    ...(['dygn', 'kvartal', 'halvår'] as const).map((per): [Partial<Target>, string] => [
      { per },
      `minst 800 tillfällen per ${per}`,
    ]),
    [{ bound: 'antal', amount: 2, unit: 'nya områden' }, '2 nya områden'],
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

  it('has a text that begins with a capital in brackets', () => {
    const part = { ...TARGET, amount: 2, unit: 'kvällar', text: 'En av dem i december' };
    expect(partTargetInWords(part)).toBe('minst 2 kvällar (En av dem i december)');
  });

  it('may be a target only', () => {
    expect(partTargetInWords({ ...TARGET, text: undefined })).toBe('minst 800 tillfällen');
  });
});

describe('outcomes', () => {
  const said = (amount: number | string, unit: string | undefined, target: Target | undefined) =>
    outcomesInWords([{ amount, unit }], target);

  it('that are numbers have a unit of their own, else that of the target', () => {
    expect(said(1588, undefined, TARGET)).toBe(`1${NBSP}588 tillfällen`);
    expect(said(0, undefined, TARGET)).toBe('0 tillfällen');
    expect(said(1, 'kontroller', TARGET)).toBe('1 kontroll');
    expect(said(12, 'kontroller', undefined)).toBe('12 kontroller');
  });

  it('stand alone where there is no target or the target has no unit', () => {
    expect(said(95.1, undefined, undefined)).toBe('95,1');
    expect(said(95.1, undefined, { ...TARGET, unit: undefined })).toBe('95,1');
  });

  it("that are texts are the editor's own", () => {
    expect(said('ett 80-tal', undefined, TARGET)).toBe('ett 80-tal');
    expect(said('ett 80-tal', 'kontroller', TARGET)).toBe('ett 80-tal kontroller');
  });

  it('may be several, or none', () => {
    const several = [
      { amount: 12, unit: 'kontroller' },
      { amount: 303, unit: 'bilister' },
      { amount: 'några mopeder', unit: undefined },
    ];
    expect(outcomesInWords(several, undefined)).toBe('12 kontroller, 303 bilister och några mopeder');
    expect(outcomesInWords([], TARGET)).toBeUndefined();
  });
});
