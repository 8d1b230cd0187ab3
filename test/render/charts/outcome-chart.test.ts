import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/model/site.ts';
import type { Bar } from '../../../src/render/charts/outcome-bars.ts';
import { outcomeChart } from '../../../src/render/charts/outcome-chart.ts';

const HELMETS: Target = { bound: 'minst', amount: 1588, unit: 'hjälmar', per: undefined };
const first = { from: '2030-01-01', to: '2030-04-30' };
const second = { from: '2030-05-01', to: '2030-08-31' };

function bar(over: Bar['over'], amount: number, goal: number, parts = [amount], own?: number): Bar {
  return { over, amount, parts, goal, own };
}

/** White space folded; no-break spaces as spaces. */
const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

describe('outcomes against a target', () => {
  const chart = outcomeChart('hjalmar', HELMETS, [bar(first, 397, 1588), bar(second, 1588, 1588)]);

  it('are bars from zero, as long as their part of the largest number, each with the line of its goal', () => {
    expect([chart?.viewBox, chart?.width, chart?.height]).toEqual(['0 0 256 88', '16em', '5.5em']);
    expect(chart?.barPath).toBe('M0 29h64M0 73h254');
    expect(chart?.goalPath).toBe('M255 20v18M255 64v18');
  });

  it('are named by time and amount, written as in the text', () => {
    expect(chart?.bars.map(({ label, amount, y }) => `${label} ${plain(amount)} ${y}`)).toEqual([
      'Tertial 1 2030 397 16',
      'Tertial 2 2030 1 588 60',
    ]);
  });

  it('have a title, a description and a table of the same numbers', () => {
    expect(chart?.title).toBe('Utfallen mot målet');
    expect(plain(chart?.description)).toBe(
      '2 staplar, äldst först. Den sista är Tertial 2 2030: 1 588 hjälmar. Målet är minst 1 588 hjälmar.',
    );
    expect(chart?.rows.map(({ time, outcome, goal }) => [time, outcome, goal].map(plain))).toEqual([
      ['Tertial 1 2030', '397 hjälmar', 'minst 1 588'],
      ['Tertial 2 2030', '1 588 hjälmar', 'minst 1 588'],
    ]);
  });
});

describe('a sum', () => {
  const visits: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: 'år' };
  const chart = outcomeChart('fotpatrull', visits, [
    bar(first, 276, 800, [276], 276),
    bar(second, 588, 800, [276, 312], 312),
  ]);

  it('is said to be one, with what came to it and what it is by then', () => {
    expect(chart?.title).toBe('Summan av utfallen mot målet');
    expect(chart?.rows.map(({ outcome, sum }) => [outcome, sum])).toEqual([
      ['276', '276 tillfällen'],
      ['312', '588 tillfällen'],
    ]);
  });

  it('is drawn with a gap between what was there and what came to it', () => {
    expect(chart?.barPath).toBe('M0 29h88M0 73h86m2 0h99');
  });
});

describe('the picture', () => {
  it('is left out where one bar is all: the sentence beside it says the same', () => {
    expect(outcomeChart('a', HELMETS, [bar(first, 1, 2)])).toBe(undefined);
    expect(outcomeChart('a', HELMETS, [])).toBe(undefined);
  });

  it('shows the newest where there is no room for all, and says so', () => {
    const chart = outcomeChart('a', HELMETS, [bar(first, 1, 9), bar(first, 2, 9), bar(second, 3, 9)], 2);
    expect(chart?.rows.map(({ outcome }) => outcome)).toEqual(['2 hjälmar', '3 hjälmar']);
    expect(plain(chart?.leftOut)).toBe('De 2 senaste av 3 staplar visas');
  });

  it('draws nothing for zero, and nothing to the left of it', () => {
    const chart = outcomeChart('a', HELMETS, [bar(first, 0, 4), bar(second, -2, 4)]);
    expect(chart?.barPath).toBe('M0 29h0M0 73h0');
    expect(chart?.rows.map(({ outcome }) => outcome)).toEqual(['0 hjälmar', '−2 hjälmar']);
    expect(outcomeChart('a', HELMETS, [bar(first, 0, 0), bar(second, 0, 0)])?.barPath).toBe('M0 29h0M0 73h0');
  });

  it('names a time without a name by its days, short enough to stand beside a number', () => {
    const spring = { from: '2030-02-01', to: '2030-05-31' };
    const chart = outcomeChart('a', HELMETS, [bar(spring, 1, 2), bar(second, 2, 2)]);
    expect(chart?.bars[0]?.label).toBe('1 feb 2030–31 maj 2030');
    expect(chart?.rows[0]?.time).toBe('1 februari–31 maj 2030');
  });
});
