import { describe, expect, it } from 'vitest';
import { measureBar } from '../../../src/render/html/measure-bar.ts';

describe('a bar', () => {
  it('below its target ends before the tick, to scale from zero', () => {
    expect(measureBar(400, 800)).toEqual({
      width: 208,
      height: 14,
      line: 'M0 6.5h208v1H0z',
      bar: 'M0 2h102v10H0z',
      gap: 'M202 0h6v14h-6z',
      goal: 'M204 0h2v14h-2z',
    });
  });

  it('above its target has the tick inside, where the target stands', () => {
    expect(measureBar(1588, 800)).toMatchObject({
      bar: 'M0 2h204v10H0z',
      gap: 'M100.8 0h6v14h-6z',
      goal: 'M102.8 0h2v14h-2z',
    });
  });

  it('at its target ends at the tick', () => {
    expect(measureBar(6, 6)).toMatchObject({ bar: 'M0 2h204v10H0z', goal: 'M204 0h2v14h-2z' });
  });

  it('of nothing is the line and the tick alone', () => {
    expect(measureBar(0, 5)).toMatchObject({ line: 'M0 6.5h208v1H0z', bar: '', goal: 'M204 0h2v14h-2z' });
  });

  it('beside a target of none has the tick at the start, inside the picture', () => {
    expect(measureBar(3, 0)).toMatchObject({ bar: 'M0 2h204v10H0z', goal: 'M0 0h2v14h-2z' });
  });

  it('of decimals is rounded to a tenth', () => {
    expect(measureBar(61.5, 95.1)?.bar).toBe('M0 2h131.9v10H0z');
  });
});

it.each([
  [0, 0],
  [-1, 5],
  [5, -1],
])('of %d against %d nothing is drawn', (amount, goal) => {
  expect(measureBar(amount, goal)).toBeUndefined();
});
